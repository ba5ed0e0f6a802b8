// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historytest.h"
#include "sessioncomparison.h"
#include "sessionmoment.h"
#include "sessionsnapshot.h"
#include "testmain.h"

#include <QJsonArray>

using What = ComparedRow::What;

/** Two records, or two moments of one, side by side: what is said of the difference is true. */
class SessionComparisonTest : public QObject
{
    Q_OBJECT

    [[nodiscard]] SessionMoment moment(const QUuid &session, const SessionMoment::Limit &limit = {})
    {
        return valueOf(SessionMoment::read(m_world->store(), session, limit));
    }
    [[nodiscard]] SessionComparison compare(const SessionMoment &left, const SessionMoment &right) const
    {
        const auto at = [this](const SessionMoment &one) { return one.at.isValid() ? one.at : m_world->now(); };
        return SessionComparison::of({left.state, m_plan, at(left)}, {right.state, m_plan, at(right)});
    }
    [[nodiscard]] static QStringList differing(const SessionComparison &comparison)
    {
        QStringList all;
        for (const ComparedRow &row : comparison.rows) {
            if (row.differs) {
                all.append(u"%1/%2/%3"_s.arg(row.phase, row.subject).arg(int(row.what)));
            }
        }
        return all;
    }
    [[nodiscard]] static QString line(const QString &phase, const QString &subject, What what)
    {
        return u"%1/%2/%3"_s.arg(phase, subject).arg(int(what));
    }

    std::unique_ptr<HistoryWorld> m_world;
    GuidePlan m_plan = HistoryWorld::plan();

private Q_SLOTS:
    void init() { m_world = std::make_unique<HistoryWorld>(); }
    void cleanup() { m_world.reset(); }

    void twoMomentsOfOne()
    {
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Failed, 400));
        m_world->write(session, HistoryWorld::finding(u"inst.roles"_s, Status::Passed, 1));
        m_world->wait(1h);
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Passed, 2));
        m_world->write(session, HistoryWorld::finding(u"inst.roles"_s, Status::Passed, 9));
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        const SessionComparison comparison = compare(moment(session, {.entries = 3}), moment(session));
        const QStringList expected{line(u"prepare"_s, u"prepare.sync-time"_s, What::Work),
                                   line(u"prepare"_s, u"prep.time"_s, What::Verdict), line(u"install"_s, u"inst.roles"_s, What::Value)};
        QCOMPARE(differing(comparison), expected);
        QCOMPARE(comparison.differences(), 3);
        QCOMPARE(comparison.differences(u"prepare"_s), 2);
        QVERIFY(comparison.first());
        QCOMPARE(comparison.first()->subject, u"prepare.sync-time"_s); // in the guide's order
        const ComparedRow &verdict = *std::ranges::find(comparison.rows, What::Verdict, &ComparedRow::what);
        QCOMPARE(std::get<Finding>(verdict.left).status, Status::Failed);
        QCOMPARE(std::get<Finding>(verdict.right).values.value(u"offset"_s).toInt(), 2);
    }

    void theSameDiffersInNothing()
    {
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Passed));
        const SessionMoment now = moment(session);
        const SessionComparison comparison = compare(now, now);
        QCOMPARE(comparison.differences(), 0);
        QVERIFY(!comparison.first());
        QVERIFY(!comparison.rows.isEmpty()); // what is the same can be counted
    }

    void twoMigrations()
    {
        const QUuid one = m_world->begin(u"Contoso"_s);
        const QUuid other = m_world->begin(u"Fabrikam"_s);
        const auto planned = [](const QString &id, const QString &path) {
            return EntryDraft{
                EntryKind::PlanRow, id, {}, {{u"application"_s, u"Accounts"_s}, {u"dataPath"_s, path}, {u"author"_s, u"x"_s}}};
        };
        m_world->write(one, planned(u"id-1"_s, u"C:"_s));
        m_world->write(other, planned(u"id-2"_s, u"D:"_s));
        m_world->write(one, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        m_world->wait(24h);
        m_world->write(other, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done)); // by whom and when does not count
        m_world->write(other, HistoryWorld::finding(u"x.of-later-version"_s, Status::Passed));
        const SessionComparison comparison = compare(moment(one), moment(other));
        const QStringList expected{line({}, u"customer"_s, What::Header), line({}, u"x.of-later-version"_s, What::Verdict),
                                   line(u"prepare"_s, u"Accounts"_s, What::Plan)};
        QCOMPARE(differing(comparison), expected); // one application, known by its name
        QVERIFY(std::holds_alternative<std::monostate>(
            comparison.rows
                .at(std::ranges::distance(comparison.rows.begin(),
                                          std::ranges::find(comparison.rows, u"x.of-later-version"_s, &ComparedRow::subject)))
                .left));
    }

    void everythingElseIsSeen_data()
    {
        QTest::addColumn<EntryDraft>("draft");
        QTest::addColumn<int>("what");
        const QString step = u"prepare.sync-time"_s;
        const auto row = [](const char *name, const EntryDraft &draft, What what) { QTest::newRow(name) << draft << int(what); };
        row("target",
            {EntryKind::SessionChanged,
             {},
             {},
             {{u"product"_s, u"sbs2003"_s},
              {u"customer"_s, u"Contoso"_s},
              {u"technician"_s, u"A. Keller"_s},
              {u"source"_s, QJsonObject{{u"name"_s, u"SBS"_s}}}}},
            What::Target);
        row("outcome", {EntryKind::SessionClosed, {}, {}, {{u"outcome"_s, u"finished"_s}}}, What::Outcome);
        row("signature", {EntryKind::CustomerSigned, {}, {}, {{u"name"_s, u"山田"_s}}}, What::Customer);
        row("fact", {EntryKind::Confirmation, u"kb943494"_s, {}, {{u"holds"_s, true}}}, What::Fact);
        row("trust", {EntryKind::CertificateTrusted, {}, {}, {{u"host"_s, u"sbs"_s}, {u"fingerprint"_s, u"00"_s}}}, What::Trust);
        row("sign-off", {EntryKind::PhaseSigned, u"prepare"_s, {}, {{u"author"_s, u"x"_s}}}, What::SignOff);
        row("condition", {EntryKind::ConditionSet, step, {}, {{u"applies"_s, false}}}, What::Condition);
        row("ticks", {EntryKind::InstructionTicked, step, {}, {{u"index"_s, 1}, {u"ticked"_s, true}}}, What::Instructions);
        row("order", {EntryKind::OrderOverruled, step, {}, {{u"steps"_s, QJsonArray{u"a.b"_s}}}}, What::Waiver);
        row("evidence", {EntryKind::EvidenceAdded, step, {}, {{u"sha256"_s, u"00"_s}, {u"name"_s, u"a.png"_s}}}, What::Evidence);
        row("no plan", {EntryKind::PlanDeclaredEmpty, {}, {}, {{u"empty"_s, true}}}, What::PlanEmpty);
        row("retired step", HistoryWorld::step(u"prepare.retired"_s, Work::Done), What::Work);
    }
    void everythingElseIsSeen()
    {
        QFETCH(EntryDraft, draft);
        QFETCH(int, what);
        const QUuid session = m_world->begin();
        m_world->write(session, draft);
        const SessionComparison comparison = compare(moment(session, {.entries = 1}), moment(session));
        QCOMPARE(comparison.differences(), 1);
        QCOMPARE(int(comparison.first()->what), what);
        QVERIFY(std::holds_alternative<std::monostate>(comparison.first()->left));
    }

    void anOverrideEndsWithItsTime()
    {
        const QUuid session = m_world->begin();
        const EntryDraft verdict = HistoryWorld::finding(u"prep.time"_s, Status::Failed);
        m_world->write(session, verdict);
        m_world->write(session,
                       {EntryKind::OverrideSet,
                        u"prep.time"_s,
                        {},
                        {{u"verdict"_s, verdict.payload}, {u"expires"_s, m_world->now().addSecs(3600).toString(Qt::ISODate)}}});
        QCOMPARE(differing(compare(moment(session, {.entries = 2}), moment(session))),
                 QStringList{line(u"prepare"_s, u"prep.time"_s, What::Override)});
        m_world->wait(2h);
        QCOMPARE(compare(moment(session, {.entries = 2}), moment(session)).differences(), 0);
    }

    void aMomentIsWhatTheRecordSaidThen()
    {
        const QUuid session = m_world->begin();
        QList<QDateTime> times{m_world->now()};
        for (int i = 0; i < 2 * JournalStore::snapshotEvery; ++i) {
            m_world->wait(1s);
            m_world->write(session, HistoryWorld::finding(u"prep.time"_s, i % 2 == 0 ? Status::Failed : Status::Passed, i));
            times.append(m_world->now());
        }
        const QByteArray whole = SessionSnapshot::write(moment(session).state); // leaves a snapshot behind it
        for (const int place : {1, 2, 3, 300, int(times.size())}) {
            const SessionMoment byPlace = moment(session, {.entries = place});
            const SessionMoment byTime = moment(session, {.time = times.at(place - 1)});
            QCOMPARE(byPlace.at, times.at(place - 1));
            QCOMPARE(SessionSnapshot::write(byPlace.state), SessionSnapshot::write(byTime.state));
            const QVariant offset = byPlace.state.checks.value(u"prep.time"_s).standing.values.value(u"offset"_s);
            QCOMPARE(offset, place == 1 ? QVariant() : QVariant(place - 2));
        }
        QCOMPARE(SessionSnapshot::write(moment(session).state), whole); // the snapshot is as it was
        QCOMPARE(SessionSnapshot::write(valueOf(SessionMoment::read(m_world->store(), session, {.entries = 100'000})).state), whole);
    }

    void thereIsNothingBeforeTheBeginning()
    {
        const QUuid session = m_world->begin();
        const auto kind = errorOf(SessionMoment::read(m_world->store(), session, {.time = m_world->now().addSecs(-1)}));
        QCOMPARE(kind, std::optional(StorageError::Kind::NotFound));
        QCOMPARE(errorOf(SessionMoment::read(m_world->store(), QUuid::createUuid(), {})), std::optional(StorageError::Kind::NotFound));
    }

    void eventsAreWhatPeopleDid()
    {
        const QUuid session = m_world->begin();
        m_world->write(session, HistoryWorld::finding(u"prep.time"_s, Status::Passed));
        m_world->write(session, HistoryWorld::step(u"prepare.sync-time"_s, Work::Done));
        const auto events = valueOf(SessionMoment::events(m_world->store(), session));
        QCOMPARE(events.size(), 2);
        QCOMPARE(events.at(0).place, 1);
        QCOMPARE(events.at(1).place, 3);
        QCOMPARE(moment(session, {.entries = events.at(1).place}).state.steps.value(u"prepare.sync-time"_s).work, Work::Done);
    }
};

CONSOLE_TEST_MAIN(SessionComparisonTest)
#include "tst_sessioncomparison.moc"

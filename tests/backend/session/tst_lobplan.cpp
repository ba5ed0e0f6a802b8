// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "sessionsnapshot.h"
#include "sessionstate.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using Outcome = PlanRow::Result;

/** The plan of the line-of-business applications is its entries, one after the other. */
class LobPlanTest : public QObject
{
    Q_OBJECT
private:
    static PlanRow row(const QString &id)
    {
        return {.id = id,
                .application = u"弥生会計 "_s + id,
                .vendor = u"Yayoi"_s,
                .dataPath = u"D:\\Daten"_s,
                .testAfterMove = u"Print a balance sheet"_s};
    }
    void write(const PlanRow &row, const QString &author = u"A. Keller"_s)
    {
        QJsonObject payload = row.toJson();
        payload.insert(u"author"_s, author);
        apply(EntryKind::PlanRow, row.id, payload);
    }
    void apply(const QString &kind, const QString &subject, const QJsonObject &payload)
    {
        m_now = m_now.addSecs(60);
        m_state.apply({.wallTime = m_now, .kind = kind, .subject = subject, .payload = payload});
    }

    SessionState m_state;
    QDateTime m_now;

private Q_SLOTS:
    void init()
    {
        m_state = {};
        m_now = QDateTime::fromSecsSinceEpoch(1'772'360'000, QTimeZone::UTC);
    }

    void keepsRowsInTheirOrder()
    {
        write(row(u"b"_s));
        write(row(u"a"_s));
        PlanRow changed = row(u"b"_s);
        changed.contact = u"+49 30 1234"_s;
        write(changed);
        QCOMPARE(m_state.plan.rows.size(), 2);
        QCOMPARE(m_state.plan.rows[0], changed);
        QCOMPARE(m_state.plan.rows[1], row(u"a"_s));
        apply(EntryKind::PlanRowRemoved, u"b"_s, {{u"reason"_s, u"twice"_s}});
        QCOMPARE(m_state.plan.rows, QList{row(u"a"_s)});
        QCOMPARE(m_state.plan.row(u"b"_s), nullptr);
    }

    void signsAResultOffOnce()
    {
        PlanRow tested = row(u"a"_s);
        write(tested);
        QVERIFY(!m_state.plan.rows[0].signedAt.isValid());
        tested.result = Outcome::Works;
        write(tested, u"B. Wolf"_s);
        const QDateTime signedAt = m_now;
        tested.contact = u"someone else"_s;
        write(tested, u"C. Mori"_s);
        QCOMPARE(m_state.plan.rows[0].signedBy, u"B. Wolf"_s);
        QCOMPARE(m_state.plan.rows[0].signedAt, signedAt);
        tested.result = Outcome::Fails;
        write(tested, u"C. Mori"_s);
        QCOMPARE(m_state.plan.rows[0].signedBy, u"C. Mori"_s);
        tested.result = Outcome::Open;
        write(tested);
        QVERIFY(m_state.plan.rows[0].signedBy.isEmpty());
        QVERIFY(!m_state.plan.rows[0].signedAt.isValid());
    }

    void knowsWhichPlanIsComplete_data()
    {
        QTest::addColumn<PlanRow>("planRow");
        QTest::addColumn<bool>("isPlanned");
        QTest::newRow("complete") << row(u"a"_s) << true;
        PlanRow other = row(u"a"_s);
        other.vendor.clear();
        QTest::newRow("neither vendor nor media") << other << false;
        other.media = u"Shelf 3"_s;
        QTest::newRow("media instead of a vendor") << other << true;
        other.dataPath.clear();
        QTest::newRow("no data") << other << false;
        other.result = Outcome::SetAside;
        QTest::newRow("set aside") << other << true;
        other = row(u"a"_s);
        other.testAfterMove.clear();
        QTest::newRow("no test") << other << false;
        other = row(u"a"_s);
        other.application.clear();
        QTest::newRow("no name") << other << false;
    }
    void knowsWhichPlanIsComplete()
    {
        QFETCH(const PlanRow, planRow);
        QFETCH(const bool, isPlanned);
        write(planRow);
        write(row(u"z"_s));
        QCOMPARE(PlanRows::planOpen(m_state.plan).size(), isPlanned ? 0 : 1);
        QCOMPARE(PlanRows::isPlanned(m_state.plan), isPlanned);
    }

    void anEmptyPlanIsDoneOnlyWhenSomebodySaysSo()
    {
        QVERIFY(!PlanRows::isPlanned(m_state.plan));
        apply(EntryKind::PlanDeclaredEmpty, {}, {{u"empty"_s, true}, {u"author"_s, u"A. Keller"_s}});
        QVERIFY(PlanRows::isPlanned(m_state.plan));
        QVERIFY(PlanRows::isFinished(m_state.plan));
        QCOMPARE(m_state.plan.declaredBy, u"A. Keller"_s);
        write(row(u"a"_s)); // there is one after all
        QVERIFY(!m_state.plan.declaredEmpty);
        QVERIFY(!PlanRows::isFinished(m_state.plan));
        QCOMPARE(PlanRows::resultOpen(m_state.plan), QList{row(u"a"_s)});
        apply(EntryKind::PlanRowRemoved, u"a"_s, {});
        QVERIFY(!PlanRows::isPlanned(m_state.plan));
    }

    void comesBackFromASnapshot()
    {
        PlanRow tested = row(u"b"_s);
        tested.media = u"shelf"_s;
        tested.licenceKeyPlace = u"envelope 4"_s;
        tested.contact = u"\"; =1+1"_s;
        tested.result = Outcome::SetAside;
        tested.resultNote = u"no longer used"_s;
        write(tested);
        write(row(u"a"_s));
        apply(EntryKind::PlanRowRemoved, u"a"_s, {});
        const QByteArray text = SessionSnapshot::write(m_state);
        const auto read = SessionSnapshot::read(text);
        QVERIFY(read);
        QCOMPARE(read->plan, m_state.plan);
        QCOMPARE(SessionSnapshot::write(*read), text);
        apply(EntryKind::PlanDeclaredEmpty, {}, {{u"empty"_s, true}});
        QCOMPARE(SessionSnapshot::read(SessionSnapshot::write(m_state))->plan, m_state.plan);
    }

    void anErasedEntryLeavesARowWithoutWords()
    {
        m_state.apply({.wallTime = m_now, .kind = EntryKind::PlanRow, .subject = u"a"_s, .payload = std::nullopt});
        QCOMPARE(m_state.plan.rows.size(), 1);
        QVERIFY(m_state.plan.rows[0].application.isEmpty());
    }

    void knowsALicenceKeyWhenItSeesOne_data()
    {
        QTest::addColumn<bool>("expected");
        QTest::newRow("ABCDE-12345-FGHIJ-67890-KLMNO") << true;
        QTest::newRow("key: 1234-5678-9012") << true;
        QTest::newRow("in the safe, envelope 4") << false;
        QTest::newRow("\\\\SERVER-01\\keys\\lohn.txt") << false;
        QTest::newRow("+49-30-123456") << false;
    }
    void knowsALicenceKeyWhenItSeesOne()
    {
        QFETCH(const bool, expected);
        QCOMPARE(PlanRow::looksLikeKey(QString::fromUtf8(QTest::currentDataTag())), expected);
    }
};

CONSOLE_TEST_MAIN(LobPlanTest)
#include "tst_lobplan.moc"

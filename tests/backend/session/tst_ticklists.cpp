// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entrykind.h"
#include "finding.h"
#include "sessionsnapshot.h"
#include "sessionstate.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using State = TickRow::State;

/** What the directory names and what people ticked make one list. */
class TickListsTest : public QObject
{
    Q_OBJECT
private:
    static inline const QString step = QStringLiteral("join.install-connector");

    static JournalEntry found(const QStringList &computers, Status status = Status::Passed)
    {
        Finding finding{.status = status};
        if (status != Status::Unknown) {
            QVariantMap named;
            for (const QString &name : computers) {
                named.insert(name, QVariantMap{{u"system"_s, u"Windows 7 Professional"_s}, {u"lastLogon"_s, 1'772'000'000}});
            }
            finding.values.insert(u"computers"_s, named);
        }
        return {.wallTime = QDateTime::fromSecsSinceEpoch(1'772'360'000, QTimeZone::UTC),
                .kind = EntryKind::Finding,
                .subject = u"join.supported-os"_s,
                .payload = finding.toJson()};
    }
    static JournalEntry touched(const TickRow &row)
    {
        QJsonObject payload = row.toJson();
        payload.insert(u"author"_s, u"A. Keller"_s);
        return {.wallTime = QDateTime::fromSecsSinceEpoch(1'772'370'000, QTimeZone::UTC),
                .kind = EntryKind::ListRow,
                .subject = step,
                .payload = payload};
    }
    static QStringList names(const QList<TickRow> &rows)
    {
        QStringList list;
        for (const TickRow &row : rows) {
            list.append(row.name);
        }
        return list;
    }

private Q_SLOTS:
    void namesWhatTheDirectoryNames()
    {
        SessionState state;
        state.apply(found({u"OFFICE2"_s, u"FRONTDESK"_s}));
        const auto rows = state.lists.rows(step, Step::List::Computers);
        QCOMPARE(names(rows), QStringList({u"FRONTDESK"_s, u"OFFICE2"_s}));
        QCOMPARE(rows[0].origin, TickRow::Origin::Directory);
        QCOMPARE(rows[0].seen[u"system"_s].toString(), u"Windows 7 Professional"_s);
        QVERIFY(rows[0].isOpen());
        QVERIFY(state.lists.rows(step, Step::List::Shares).isEmpty());
        QVERIFY(state.lists.rows(step, Step::List::None).isEmpty());
        QVERIFY(state.lists.rows(step, Step::List::Users).isEmpty());
    }

    void ticksRowsWhateverTheirCase()
    {
        SessionState state;
        state.apply(found({u"OFFICE2"_s, u"FRONTDESK"_s}));
        state.apply(touched({.name = u"office2"_s, .state = State::Done}));
        state.apply(touched({.name = u"Laptop of the boss"_s, .state = State::SetAside, .reason = u"Windows XP"_s}));
        const auto rows = state.lists.rows(step, Step::List::Computers);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(names(state.lists.open(step, Step::List::Computers)), QStringList{u"FRONTDESK"_s});
        QCOMPARE(rows[2].author, u"A. Keller"_s);
        QVERIFY(!rows[2].seen.isEmpty());
        QVERIFY(state.lists.open(u"join.remove-old-connector"_s, Step::List::Computers).size() == 2); // each step has its own ticks
        state.apply(touched({.name = u"FRONTDESK"_s, .state = State::Done}));
        QVERIFY(state.lists.open(step, Step::List::Computers).isEmpty());
    }

    void keepsTheNamesWhileNobodyCanRead()
    {
        SessionState state;
        state.apply(found({u"FRONTDESK"_s}));
        state.apply(found({}, Status::Unknown));
        QCOMPARE(names(state.lists.open(step, Step::List::Computers)), QStringList{u"FRONTDESK"_s});
        state.apply(found({u"OFFICE1"_s})); // the other one was deleted
        QCOMPARE(names(state.lists.open(step, Step::List::Computers)), QStringList{u"OFFICE1"_s});
    }

    void aReplacedFindingLeavesTheSameLists()
    {
        SessionState whole;
        SessionState quick;
        const QList<JournalEntry> findings{found({u"A"_s, u"B"_s}), found({u"B"_s}), found({}, Status::Unknown)};
        for (qsizetype i = 0; i < findings.size(); ++i) {
            whole.apply(findings[i]);
            i + 1 < findings.size() ? quick.applyReplaced(findings[i]) : quick.apply(findings[i]);
        }
        QCOMPARE(quick.lists, whole.lists);
        QCOMPARE(names(whole.lists.open(step, Step::List::Computers)), QStringList{u"B"_s});
    }

    void takesBackARowThatWasAddedByHand()
    {
        SessionState state;
        state.apply(touched({.name = u"Daten"_s}));
        QCOMPARE(state.lists.open(step, Step::List::Shares).size(), 1);
        state.apply({.kind = EntryKind::ListRowRemoved, .subject = step, .payload = QJsonObject{{u"name"_s, u"DATEN"_s}}});
        QVERIFY(state.lists.rows(step, Step::List::Shares).isEmpty());
    }

    void comesBackFromASnapshot()
    {
        SessionState state;
        state.apply(found({u"FRONTDESK"_s, u"机"_s}));
        state.apply(touched({.name = u"机"_s, .state = State::SetAside, .reason = u"weg"_s, .note = u"\u202Ex"_s}));
        const QByteArray text = SessionSnapshot::write(state);
        const auto read = SessionSnapshot::read(text);
        QVERIFY(read);
        QCOMPARE(read->lists, state.lists);
        QCOMPARE(SessionSnapshot::write(*read), text);
    }
};

CONSOLE_TEST_MAIN(TickListsTest)
#include "tst_ticklists.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkpacer.h"
#include "testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/** Cards come to the window a few at a time, in their newest state, and none is lost. */
class CheckPacerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesOnlyTheNewestState()
    {
        CheckPacer pacer;
        QSignalSpy due(&pacer, &CheckPacer::due);
        for (const Status status : {Status::Queued, Status::Running, Status::Passed}) {
            for (const QString &key : {u"a"_s, u"b"_s}) {
                pacer.add(state(key, status));
            }
        }
        QVERIFY(due.isEmpty()); // whoever adds is not called back
        QTRY_COMPARE(due.size(), 2);
        QCOMPARE(due[0][0].value<CheckState>(), state(u"a"_s, Status::Passed));
        QCOMPARE(due[1][0].value<CheckState>(), state(u"b"_s, Status::Passed));
    }

    void leavesTimeBetween()
    {
        CheckPacer pacer;
        const QSignalSpy given(&pacer, &CheckPacer::given);
        QStringList keys;
        connect(&pacer, &CheckPacer::due, this, [&keys](const CheckState &check) {
            keys.append(check.key);
            QElapsedTimer timer;
            timer.start();
            while (timer.durationElapsed() < 5ms) { // a card that is expensive to show
            }
        });
        for (const QString &key : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            pacer.add(state(key, Status::Passed));
        }
        QTRY_COMPARE(keys, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(given.size(), 4); // one in each turn
    }

    void givesNothingOfAClosedSession()
    {
        CheckPacer pacer;
        QSignalSpy due(&pacer, &CheckPacer::due);
        pacer.add(state(u"a"_s, Status::Passed));
        pacer.clear();
        pacer.add(state(u"b"_s, Status::Passed));
        QTRY_COMPARE(due.size(), 1);
        QCOMPARE(due[0][0].value<CheckState>().key, u"b"_s);
    }

private:
    static CheckState state(const QString &key, Status status)
    {
        CheckState check;
        check.key = key;
        check.standing.status = status;
        return check;
    }
};

CONSOLE_TEST_MAIN(CheckPacerTest)
#include "tst_checkpacer.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replayaxis.h"
#include "testmain.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

/** Moments on a line on which nights are short. */
class ReplayAxisTest : public QObject
{
    Q_OBJECT
private:
    static QDateTime at(int hour, int minute = 0, int day = 1) { return {QDate(2026, 3, day), QTime(hour, minute), QTimeZone::UTC}; }

private Q_SLOTS:
    void aNightTakesNoMoreRoomThanHalfAnHour()
    {
        const ReplayAxis axis({at(9), at(9, 15), at(9, 30), at(8, 0, 2), at(8, 30, 2)});
        QCOMPARE(axis.length(), std::chrono::minutes(90));
        QCOMPARE(axis.placeOf(at(9)), 0.0);
        QCOMPARE(axis.placeOf(at(9, 30)), 1.0 / 3);
        QCOMPARE(axis.placeOf(at(8, 0, 2)), 2.0 / 3);
        QCOMPARE(axis.placeOf(at(8, 30, 2)), 1.0);
        QCOMPARE(axis.momentAt(0.5), at(20, 45)); // in the middle of the night
    }
    void placesAndMomentsAreEachOthersWayBack()
    {
        const ReplayAxis axis({at(9), at(9), at(10), at(10, 1), at(7, 0, 3), at(7, 5, 3)});
        for (int i = 0; i <= 100; ++i) {
            const QDateTime moment = axis.momentAt(i / 100.0);
            QVERIFY(qAbs(axis.placeOf(moment) - i / 100.0) < 0.0001);
        }
    }
    void beyondTheEndsThereIsNothing()
    {
        const ReplayAxis axis({at(9), at(10)});
        QCOMPARE(axis.placeOf(at(8)), 0.0);
        QCOMPARE(axis.placeOf(at(11)), 1.0);
        QCOMPARE(axis.momentAt(-1), at(9));
        QCOMPARE(axis.momentAt(2), at(10));
    }
    void oneMomentIsItsEnd()
    {
        const ReplayAxis axis({at(9)});
        QCOMPARE(axis.placeOf(at(9)), 1.0);
        QCOMPARE(axis.momentAt(0.3), at(9));
        QVERIFY(ReplayAxis().isEmpty());
        QVERIFY(!ReplayAxis().momentAt(0.5).isValid());
    }
};

CONSOLE_TEST_MAIN(ReplayAxisTest)
#include "tst_replayaxis.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlinemodel.h"
#include "deadlinetext.h"
#include "mark.h"
#include "modelworld.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/** What a technician reads of a deadline. */
class DeadlineTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysByWhenAndHowLong_data();
    void saysByWhenAndHowLong();
    void saysWhatMakesItUnsure();
    void hasWordsForEveryKind();
    void passesNoDirectionMarksOn();
    void updatesWithoutAReset();

private:
    static QString plain(QString text) { return text.replace(QChar::Nbsp, u' '); }
    [[nodiscard]] Deadline sourceGone(const QDateTime &due) const
    {
        Deadline deadline{.kind = Deadline::Kind::SourceGone, .step = u"demote.power-off-source"_s};
        deadline.since = due.addDays(-21);
        deadline.due = due;
        deadline.warnFrom = due.addDays(-7);
        deadline.strongFrom = due.addDays(-3);
        return deadline;
    }
    [[nodiscard]] QString line(const Deadline &deadline) const
    {
        return plain(DeadlineText(m_format, m_now).line(deadline.judgedAt(m_now, m_format.zone())));
    }

    const Format m_format{QLocale(u"en_US"_s), QTimeZone("Europe/Berlin")};
    const QDateTime m_now{QDate(2026, 12, 2), QTime(9, 0), QTimeZone::UTC};
};

void DeadlineTextTest::saysByWhenAndHowLong_data()
{
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("words"); // that stand in it
    QTest::newRow("many days") << 10LL * 86'400 << u"Source server must be gone by Fri 11 Dec 2026 · 10 day"_s;
    QTest::newRow("two days") << 2LL * 86'400 << u"by Thu 3 Dec 2026 · 2 day"_s;
    QTest::newRow("less than two days") << 2LL * 86'400 - 1 << u"· 1 d 23 h left"_s;
    QTest::newRow("the last whole day was yesterday") << 5LL * 3600 + 720 << u"by 2 Dec 2026, 15:12:00 · 5 h 12 min left"_s;
    QTest::newRow("over") << -1LL << u"Source server had to be gone before"_s;
}

void DeadlineTextTest::saysByWhenAndHowLong()
{
    QFETCH(const qint64, left);
    QFETCH(const QString, words);
    const QString text = line(sourceGone(m_now.addSecs(left)));
    QVERIFY2(text.contains(words), qPrintable(text));
}

void DeadlineTextTest::saysWhatMakesItUnsure()
{
    Deadline deadline = sourceGone(m_now.addDays(5));
    const DeadlineText text(m_format, m_now);
    QVERIFY(text.doubts(deadline).isEmpty());
    QVERIFY(text.uncertainty(deadline).isEmpty());
    deadline.uncertainty = 301;
    deadline.doubts =
        Deadline::ClockUnmeasured | Deadline::ClockUnwatched | Deadline::ClockSetBack | Deadline::Unproven | Deadline::NoEvidence;
    QCOMPARE(text.doubts(deadline).size(), 5);
    QCOMPARE(plain(text.uncertainty(deadline)), u"± 5 min 1 s"_s);
    deadline.due = {};
    QCOMPARE(line(deadline), u"Cannot tell how long the source server may stay"_s);
}

void DeadlineTextTest::hasWordsForEveryKind()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Deadline::Kind>();
    QSet<QString> seen;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        Deadline deadline = sourceGone(m_now.addDays(5));
        deadline.kind = Deadline::Kind(kinds.value(i));
        deadline.subject = u"SBS2003"_s;
        for (const QString &words : {DeadlineText::title(deadline), line(deadline), line(sourceGone(m_now.addDays(-5)))}) {
            QVERIFY2(!words.isEmpty() && !words.contains(u'%'), kinds.key(i));
        }
        seen.insert(DeadlineText::title(deadline));
    }
    QCOMPARE(seen.size(), kinds.keyCount());
}

void DeadlineTextTest::passesNoDirectionMarksOn()
{
    Deadline deadline = sourceGone(m_now.addDays(5));
    deadline.kind = Deadline::Kind::CertificateEnd;
    deadline.subject = u"sbs\u202e2003%1"_s;
    QVERIFY(line(deadline).contains(u"sbs2003%1"_s));
}

void DeadlineTextTest::updatesWithoutAReset()
{
    DeadlineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const FewTexts texts;
    model.setTexts(&texts);
    const QList running{sourceGone(m_now.addDays(5))};
    model.show(Deadline::judged(running, m_now, m_format.zone()), m_format, m_now);
    QCOMPARE(model.rowCount(), 1);
    const auto read = [&model](DeadlineModel::Role role) { return model.index(0).data(role); };
    QCOMPARE(read(DeadlineModel::StatusRole).toInt(), MarkValue::of(Status::Warning));
    QCOMPARE(read(DeadlineModel::StepTitleRole).toString(), u"Step demote.power-off-source"_s);
    QCOMPARE(plain(read(DeadlineModel::LastDayTextRole).toString()), u"Sun 6 Dec 2026"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QDateTime later = m_now.addDays(6);
    model.show(Deadline::judged(running, later, m_format.zone()), m_format, later);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(read(DeadlineModel::StatusRole).toInt(), MarkValue::of(Status::Failed));
    model.show({}, m_format, later);
    QCOMPARE(reset.size(), 1);
}

CONSOLE_TEST_MAIN(DeadlineTextTest)
#include "tst_deadlinetext.moc"

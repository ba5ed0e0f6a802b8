// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "erasingworld.h"
#include "testmain.h"

#include <QTemporaryDir>

/** How long what is past is kept, and what has left the list. */
class RetentionStoreTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ErasingWorld> m_world;

    [[nodiscard]] QList<QUuid> dueAfter(int years, int days) const
    {
        return valueOf(m_world->retention.due(m_world->clock.now().addYears(years).addDays(days)));
    }
    [[nodiscard]] qint64 archived() const { return m_world->number(u"SELECT count(*) FROM listing WHERE archived"_s); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_world = std::make_unique<ErasingWorld>(m_folder->filePath(u"journal.db"_s));
    }

    void keepsForEverUnlessSomebodySaysOtherwise()
    {
        const QUuid id = m_world->finished(u"a"_s);
        QVERIFY(dueAfter(100, 0).isEmpty());
        for (const int years : RetentionStore::periods) {
            QVERIFY(waitFor(m_world->retention.setYears({}, years)));
            QVERIFY(dueAfter(years, -1).isEmpty());
            QCOMPARE(dueAfter(years, 1), QList{id});
        }
        QVERIFY(waitFor(m_world->retention.setYears({}, RetentionStore::forEver)));
        QVERIFY(dueAfter(100, 0).isEmpty());
    }

    void aCustomerMayHaveAPeriodOfItsOwn()
    {
        const QUuid ordinary = m_world->finished(u"a"_s);
        const QUuid special = m_world->finished(u"Ö"_s);
        m_world->clock.time += 1;
        QVERIFY(waitFor(m_world->retention.setYears({}, 5)));
        QVERIFY(waitFor(m_world->retention.setYears(u"ÖCUSTOMER"_s, 1)));
        QCOMPARE(valueOf(m_world->retention.years()).value(RetentionStore::keyOf(u"öcustomer"_s)), 1);
        QCOMPARE(dueAfter(1, 1), QList{special});
        QVERIFY(waitFor(m_world->retention.setYears(u"öcustomer"_s, RetentionStore::forEver)));
        QCOMPARE(dueAfter(5, 1), QList{ordinary});
        QVERIFY(waitFor(m_world->retention.setYears(u"öcustomer"_s, std::nullopt)));
        QCOMPARE(dueAfter(5, 1).size(), 2);
    }

    void whatIsOpenOrErasedIsNeverDue()
    {
        const QUuid open = valueOf(m_world->store.createSession(u"1"_s, exampleHeader()));
        const QUuid id = m_world->finished(u"a"_s);
        QVERIFY(!open.isNull());
        QVERIFY(waitFor(m_world->retention.setYears({}, 1)));
        QCOMPARE(dueAfter(2, 0), QList{id});
        QVERIFY(waitFor(m_world->eraser.erase({.session = id})));
        QVERIFY(dueAfter(5, 0).isEmpty());
    }

    void onlyWhatIsOverLeavesTheList()
    {
        const QUuid open = valueOf(m_world->store.createSession(u"1"_s, exampleHeader()));
        const QUuid id = m_world->finished(u"a"_s);
        QVERIFY(waitFor(m_world->retention.setArchived({open, id}, true)));
        QCOMPARE(archived(), 1);
        QVERIFY(waitFor(m_world->retention.setArchived({id}, false)));
        QCOMPARE(archived(), 0);
    }

    void candidatesAreWhatWasAskedForAndIsThere()
    {
        const QUuid open = valueOf(m_world->store.createSession(u"1"_s, exampleHeader()));
        const QUuid over = m_world->finished(u"a"_s);
        const QUuid archived = m_world->finished(u"b"_s);
        const QUuid erased = m_world->finished(u"c"_s);
        QVERIFY(waitFor(m_world->retention.setArchived({archived}, true)));
        QVERIFY(waitFor(m_world->eraser.erase({.session = erased, .author = u"A. Keller"_s, .reason = u"asked for"_s})));
        QVERIFY(valueOf(m_world->retention.candidates({})).isEmpty());

        const QList<QUuid> asked{archived, QUuid::createUuid(), open, erased, over};
        const auto found = valueOf(m_world->retention.candidates(asked));
        QCOMPARE(found.size(), 4); // in the order of the question, without what is not there
        const auto is = [&found](qsizetype place, const QUuid &session, bool isOver, bool isArchived) {
            const RetentionStore::Candidate &candidate = found.at(place);
            return candidate.session == session && candidate.isOver == isOver && candidate.isArchived == isArchived;
        };
        QVERIFY(is(0, archived, true, true));
        QVERIFY(is(1, open, false, false));
        QVERIFY(is(2, erased, true, false));
        QVERIFY(is(3, over, true, false));
        QCOMPARE(found.at(0).header.value(u"customer"_s), u"bcustomer"_s);
        QCOMPARE(found.at(1).header, exampleHeader());
        QVERIFY(!found.at(2).header.contains(u"customer"_s)); // that is what was erased
        QCOMPARE(found.at(2).header.value(u"author"_s), u"A. Keller"_s);
    }

    void whatGoesOnAgainIsBackInTheList()
    {
        const QUuid id = m_world->finished(u"a"_s);
        QVERIFY(waitFor(m_world->retention.setArchived({id}, true)));
        m_world->add(id, {{.kind = u"session-reopened"_s}}, {.overview = QJsonObject{{u"outcome"_s, QString()}}});
        QCOMPARE(archived(), 0);
    }
};

CONSOLE_TEST_MAIN(RetentionStoreTest)
#include "tst_retentionstore.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listquery.h"
#include "searchindex.h"
#include "searchindexer.h"
#include "searchwords.h"
#include "sessionsearch.h"
#include "storagetest.h"
#include "testmain.h"

#include <QSemaphore>
#include <QTemporaryDir>

/** Sessions are found by what people wrote in them and by what checks found, and listed page by page in every order. */
class SessionSearchTest : public QObject
{
    Q_OBJECT

    /** A session whose name can be read in the answers. */
    QUuid session(const QString &customer, const QJsonObject &more = {})
    {
        m_clock.time += 1000;
        QJsonObject header = exampleHeader(customer);
        for (auto it = more.begin(); it != more.end(); ++it) {
            header.insert(it.key(), it.value());
        }
        return valueOf(m_store->createSession(u"1"_s, header));
    }
    void append(const QUuid &session, const QString &kind, const QJsonObject &payload, const QString &subject = u"prepare.backup"_s)
    {
        m_clock.time += 1000;
        QCOMPARE(valueOf(m_store->append(session, u"1"_s, {{.kind = kind, .subject = subject, .payload = payload}})).size(), 1);
    }
    void close(const QUuid &session, const QString &outcome)
    {
        m_clock.time += 1000;
        const Beside beside{.overview = QJsonObject{{u"outcome"_s, outcome}}};
        QVERIFY(waitFor(m_store->append(session, u"1"_s, {{.kind = u"session-closed"_s, .payload = {{u"outcome"_s, outcome}}}}, beside)));
    }
    [[nodiscard]] static QList<SoughtWord> words(const QString &typed, const QStringList &codes = {})
    {
        QList<SoughtWord> words;
        const auto runs = SearchWords::wanted(typed);
        for (const QString &run : runs) {
            words.append({.text = run, .codes = codes});
        }
        return words;
    }
    [[nodiscard]] QStringList customers(const SessionQuery &query)
    {
        QStringList names;
        const auto page = valueOf(m_search->page(query));
        for (const SessionSummary &summary : page.sessions) {
            names.append(summary.text("customer"_L1));
        }
        return names;
    }
    [[nodiscard]] QStringList found(const QString &typed, const QStringList &codes = {})
    {
        return customers({.words = words(typed, codes)});
    }
    void sql(const QString &statement)
    {
        const auto done = waitFor(m_database->run([statement](Connection &connection) { return connection.once(statement); }));
        QVERIFY2(done.has_value(), qPrintable(statement));
    }
    void open(const QString &path)
    {
        m_search.reset();
        m_store.reset();
        m_database = std::make_unique<Database>();
        m_store = std::make_unique<JournalStore>(*m_database, m_clock);
        m_search = std::make_unique<SessionSearch>(*m_database);
        QCOMPARE(errorOf(m_database->open(path)), std::nullopt);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<JournalStore> m_store;
    std::unique_ptr<SessionSearch> m_search;
    StandingClock m_clock;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.time = 1'772'360'430'456;
        open(m_folder->filePath(u"console.db"_s));
    }
    void cleanup()
    {
        m_search.reset();
        m_store.reset();
        m_database.reset();
    }

    void everythingThatPeopleWroteIsFound_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QJsonObject>("payload");
        QTest::addColumn<QString>("typed");
        const QString author = u"author"_s;
        QTest::newRow("note") << u"note"_s << QJsonObject{{u"text"_s, u"Host clock drifts"_s}, {author, u"J. Lima"_s}} << u"drifts"_s;
        QTest::newRow("who wrote it") << u"note"_s << QJsonObject{{u"text"_s, u"x"_s}, {author, u"J. Lima"_s}} << u"lima"_s;
        QTest::newRow("words of both") << u"note"_s << QJsonObject{{u"text"_s, u"drifts"_s}, {author, u"J. Lima"_s}} << u"lima drif cont"_s;
        QTest::newRow("reason") << u"override-set"_s << QJsonObject{{u"reason"_s, u"Agreed by phone"_s}} << u"phone"_s;
        QTest::newRow("evidence") << u"evidence-added"_s
                                  << QJsonObject{{u"name"_s, u"backup-log.png"_s}, {u"text"_s, u"Sicherung vollständig"_s}}
                                  << u"vollstandig backup"_s;
        QTest::newRow("row of the plan") << u"plan-row"_s
                                         << QJsonObject{{u"application"_s, u"DATEV"_s},
                                                        {u"vendor"_s, u"Datev eG"_s},
                                                        {u"result"_s, u"open"_s}}
                                         << u"datev eg"_s;
        QTest::newRow("answers") << u"step-changed"_s
                                 << QJsonObject{{u"work"_s, u"Done"_s}, {u"answers"_s, QJsonObject{{u"where"_s, u"USB-Platte 2"_s}}}}
                                 << u"platte"_s;
        QTest::newRow("of a later version") << u"from-the-future"_s << QJsonObject{{u"thought"_s, u"interesting"_s}} << u"interest"_s;
        QTest::newRow("server") << u"session-changed"_s << QJsonObject{{u"source"_s, QJsonObject{{u"name"_s, u"ALTSERVER"_s}}}}
                                << u"altserver"_s;
    }
    void everythingThatPeopleWroteIsFound()
    {
        QFETCH(QString, kind);
        QFETCH(QJsonObject, payload);
        QFETCH(QString, typed);
        session(u"Fabrikam"_s);
        const QUuid id = session(u"Contoso"_s);
        QVERIFY(found(typed).isEmpty());
        append(id, kind, payload);
        QCOMPARE(found(typed), QStringList(u"Contoso"_s));
    }

    void whatMachinesWroteIsNotFound()
    {
        const QUuid id = session(u"Contoso"_s);
        append(id, u"step-changed"_s, {{u"work"_s, u"Done"_s}, {u"kind"_s, u"confirmed"_s}});
        append(id, u"evidence-added"_s, {{u"sha256"_s, u"abcdef0123"_s}, {u"type"_s, u"image/png"_s}});
        append(id, u"finding"_s, {{u"status"_s, u"Passed"_s}, {u"code"_s, u"ports-open"_s}, {u"source"_s, u"192.0.2.2"_s}});
        for (const auto &typed : {u"done"_s, u"confirmed"_s, u"abcdef"_s, u"image"_s, u"ports"_s, u"passed"_s, u"sbs2003"_s}) {
            QVERIFY2(found(typed).isEmpty(), qPrintable(typed));
        }
    }

    void everyScriptIsFound_data()
    {
        QTest::addColumn<QString>("customer");
        QTest::addColumn<QString>("typed");
        QTest::newRow("umlaut") << u"Bäckerei Müller"_s << u"MULLER"_s;
        QTest::newRow("typed with umlaut") << u"Backerei Muller"_s << u"müll"_s;
        QTest::newRow("wide") << u"ＡＢＣ商事"_s << u"abc商"_s;
        QTest::newRow("japanese, one") << u"株式会社みなと"_s << u"社"_s;
        QTest::newRow("japanese, two") << u"株式会社みなと"_s << u"会社"_s;
        QTest::newRow("japanese, run") << u"株式会社みなと"_s << u"みなと"_s;
        QTest::newRow("half-width kana") << u"サーバー"_s << u"ｻｰﾊﾞｰ"_s;
        QTest::newRow("korean") << u"주식회사 한빛"_s << u"한빛"_s;
        QTest::newRow("chinese") << u"北京科技有限公司"_s << u"科技"_s;
        QTest::newRow("russian") << u"ООО Ёлка"_s << u"елк"_s;
        QTest::newRow("arabic") << u"شركة النور"_s << u"النور"_s;
        QTest::newRow("hebrew") << u"חברת אור"_s << u"אור"_s;
        QTest::newRow("thai") << u"ร้านกาแฟ"_s << u"กาแฟ"_s;
        QTest::newRow("hindi") << u"हिंदी केंद्र"_s << u"केंद्र"_s;
        QTest::newRow("domain") << u"Contoso praxis.local"_s << u"praxis.lo"_s;
    }
    void everyScriptIsFound()
    {
        QFETCH(QString, customer);
        QFETCH(QString, typed);
        session(u"Other, 別の客"_s, {{u"domain"_s, u"other.lan"_s}});
        session(customer, {{u"domain"_s, u"x.lan"_s}});
        QCOMPARE(found(typed), QStringList(customer));
    }

    void whatIsTypedIsNeverSyntax_data()
    {
        QTest::addColumn<QString>("typed");
        for (const auto &typed :
             {u"\"contoso"_s, u"contoso\""_s, u"contoso*"_s, u"(contoso"_s, u"contoso)"_s, u"^contoso"_s, u"text:contoso"_s, u"-contoso"_s,
              u"contoso -"_s, u"+contoso"_s, u"{contoso}"_s, u"'contoso'; --"_s, u"con\\toso contoso"_s, u"contoso \u0000"_s}) {
            QTest::newRow(qPrintable(typed)) << typed;
        }
    }
    void whatIsTypedIsNeverSyntax()
    {
        QFETCH(QString, typed);
        session(u"Contoso con toso text contoso"_s);
        session(u"Fabrikam"_s);
        QCOMPARE(found(typed), QStringList(u"Contoso con toso text contoso"_s));
    }
    void operatorsAreWords()
    {
        session(u"Contoso"_s);
        session(u"Sun and Moon or Stars, not near"_s);
        for (const auto &typed : {u"AND"_s, u"OR"_s, u"NOT"_s, u"NEAR"_s, u"sun AND moon"_s, u"NOT(near)"_s}) {
            QCOMPARE(found(typed), QStringList(u"Sun and Moon or Stars, not near"_s));
        }
        QVERIFY(found(u"contoso OR fabrikam"_s).isEmpty());
    }

    void findingsAreFoundByTheirCode()
    {
        const QUuid bad = session(u"Bad clock"_s);
        append(bad, u"finding"_s, {{u"status"_s, u"Failed"_s}, {u"code"_s, u"clocks-differ"_s}}, u"prep.time-offset"_s);
        append(bad, u"finding"_s, {{u"status"_s, u"Passed"_s}, {u"code"_s, u"clocks-agree"_s}}, u"prep.time-offset"_s);
        const QUuid good = session(u"Good clock"_s);
        append(good, u"finding"_s, {{u"status"_s, u"Passed"_s}, {u"code"_s, u"clocks-agree"_s}}, u"prep.time-offset"_s);
        QCOMPARE(found(u"Uhrzeit"_s, {u"clocks-differ"_s}), QStringList(u"Bad clock"_s));
        QCOMPARE(found(u"Uhrzeit"_s, {u"prep.time-offset"_s, u"unheard-of"_s}), QStringList(u"Bad clock"_s));
        QVERIFY(found(u"Uhrzeit"_s, {u"clocks-agree"_s}).isEmpty()); // what was always good is nothing to look for
        QVERIFY(found(u"Uhrzeit"_s).isEmpty());
        QCOMPARE(customers({.words = {{.text = u"uhrzeit"_s, .codes = {u"clocks-differ"_s}}, {.text = u"bad"_s}}}),
                 QStringList(u"Bad clock"_s));
        QVERIFY(customers({.words = {{.text = u"uhrzeit"_s, .codes = {u"clocks-differ"_s}}, {.text = u"good"_s}}}).isEmpty());
    }

    void theListGoesPageByPageInEveryOrder_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<QStringList>("expected");
        using Sort = SessionQuery::Sort;
        // Made in this order: Zeta (finished), ärzte (open), Beta (abandoned), alpha (open), then Zeta is touched again.
        QTest::newRow("newest entry") << int(Sort::NewestEntry) << QStringList{u"Zeta"_s, u"alpha"_s, u"Beta"_s, u"ärzte"_s};
        QTest::newRow("started") << int(Sort::Started) << QStringList{u"alpha"_s, u"Beta"_s, u"ärzte"_s, u"Zeta"_s};
        QTest::newRow("customer") << int(Sort::Customer) << QStringList{u"alpha"_s, u"ärzte"_s, u"Beta"_s, u"Zeta"_s};
        QTest::newRow("product") << int(Sort::Product) << QStringList{u"Zeta"_s, u"alpha"_s, u"ärzte"_s, u"Beta"_s};
        QTest::newRow("state") << int(Sort::State) << QStringList{u"alpha"_s, u"ärzte"_s, u"Beta"_s, u"Zeta"_s};
    }
    void theListGoesPageByPageInEveryOrder()
    {
        QFETCH(int, sort);
        QFETCH(QStringList, expected);
        const QUuid zeta = session(u"Zeta"_s, {{u"product"_s, u"sbs2003"_s}});
        session(u"ärzte"_s, {{u"product"_s, u"sbs2008"_s}});
        const QUuid beta = session(u"Beta"_s, {{u"product"_s, u"wse2012"_s}});
        close(beta, u"abandoned"_s);
        session(u"alpha"_s, {{u"product"_s, u"sbs2003x"_s}});
        close(zeta, u"finished"_s);
        for (const int limit : {1, 2, 3, 50}) {
            SessionQuery query{.sort = SessionQuery::Sort(sort), .limit = limit};
            QStringList names;
            do {
                const auto page = valueOf(m_search->page(query));
                QVERIFY(page.sessions.size() <= limit);
                for (const SessionSummary &summary : page.sessions) {
                    names.append(summary.text("customer"_L1));
                }
                query.after = page.end;
            } while (query.after);
            QCOMPARE(names, expected);
        }
        QCOMPARE(customers({.words = words(u"praxis"_s), .sort = SessionQuery::Sort(sort)}), expected); // the domain of all
    }

    void whatIsEqualKeepsItsPlaceBetweenPages()
    {
        QSet<QUuid> made;
        for (int i = 0; i < 7; ++i) {
            made.insert(valueOf(m_store->createSession(u"1"_s, exampleHeader()))); // in the same millisecond
        }
        using Sort = SessionQuery::Sort;
        for (const auto sort : {Sort::NewestEntry, Sort::Started, Sort::Customer, Sort::Product, Sort::State}) {
            SessionQuery query{.sort = sort, .limit = 2};
            QList<QUuid> seen;
            do {
                const auto page = valueOf(m_search->page(query));
                for (const SessionSummary &summary : page.sessions) {
                    seen.append(summary.id);
                }
                query.after = page.end;
            } while (query.after);
            QCOMPARE(seen.size(), 7);
            QCOMPARE(QSet<QUuid>(seen.cbegin(), seen.cend()), made);
        }
    }

    void filtersLeaveWhatTheySay()
    {
        const QUuid first = session(u"First"_s, {{u"technician"_s, u"A. Keller"_s}});
        const QDateTime between = m_clock.now().addMSecs(500);
        const QUuid second = session(u"Second"_s, {{u"technician"_s, u"K. Sato"_s}, {u"product"_s, u"sbs2008"_s}});
        session(u"Third"_s, {{u"technician"_s, u"A. Keller"_s}});
        close(first, u"finished"_s);
        close(second, u"abandoned"_s);
        using Kind = SessionOutcome::Kind;
        QCOMPARE(customers({.outcome = Kind::Open}), QStringList(u"Third"_s));
        QCOMPARE(customers({.outcome = Kind::Finished}), QStringList(u"First"_s));
        QCOMPARE(customers({.outcome = Kind::Abandoned}), QStringList(u"Second"_s));
        QCOMPARE(customers({.isPast = true}), QStringList({u"Second"_s, u"First"_s}));
        QCOMPARE(customers({.isPast = true, .sort = SessionQuery::Sort::State}), QStringList({u"Second"_s, u"First"_s}));
        QCOMPARE(customers({.product = u"sbs2008"_s}), QStringList(u"Second"_s));
        QCOMPARE(customers({.technician = u"A. Keller"_s, .sort = SessionQuery::Sort::Customer}), QStringList({u"First"_s, u"Third"_s}));
        QCOMPARE(customers({.until = between}), QStringList(u"First"_s));
        QCOMPARE(customers({.from = between, .sort = SessionQuery::Sort::Customer}), QStringList({u"Second"_s, u"Third"_s}));
        QCOMPARE(customers({.words = words(u"second"_s), .outcome = Kind::Finished}), QStringList());
        QCOMPARE(valueOf(m_search->count({.isPast = true})), 2);
        QCOMPARE(valueOf(m_search->count({.words = words(u"keller"_s)})), 2);
        const auto counts = valueOf(m_search->counts(QTimeZone::utc()));
        QCOMPARE(counts.all(), 3);
        QCOMPARE(counts.finished, 1);
        QCOMPARE(counts.technicians.constFirst(), (SessionCounts::Product{u"A. Keller"_s, 2}));
        QCOMPARE(counts.products.size(), 2);
        QCOMPARE(counts.years, (QList<std::pair<int, int>>{{2026, 3}}));
    }

    void theListFollowsTheSession()
    {
        const QUuid id = session(u"Contoso"_s);
        append(id, u"session-changed"_s, {{u"customer"_s, u"Fabrikam"_s}, {u"technician"_s, u"New"_s}});
        QCOMPARE(found(u"fabrikam"_s), QStringList(u"Fabrikam"_s));
        QCOMPARE(found(u"contoso"_s), QStringList(u"Fabrikam"_s)); // so it was called, and so it may be remembered
        QCOMPARE(customers({.technician = u"New"_s}), QStringList(u"Fabrikam"_s));
        close(id, u"finished"_s);
        QCOMPARE(customers({.outcome = SessionOutcome::Kind::Finished}), QStringList(u"Fabrikam"_s));
        close(id, {});
        QCOMPARE(customers({.outcome = SessionOutcome::Kind::Open}), QStringList(u"Fabrikam"_s));
    }

    void whatIsErasedIsFoundNoLonger()
    {
        const QUuid id = session(u"Contoso"_s);
        append(id, u"note"_s, {{u"text"_s, u"Passwort auf dem Zettel"_s}});
        append(id, u"note"_s, {{u"text"_s, u"harmless"_s}});
        append(id, u"finding"_s, {{u"status"_s, u"Failed"_s}, {u"code"_s, u"clocks-differ"_s}}, u"prep.time-offset"_s);
        QCOMPARE(found(u"zettel"_s).size(), 1);
        sql(u"DELETE FROM payload WHERE content LIKE '%Zettel%'"_s);
        const QByteArray session = id.toRfc4122();
        const auto forget = [session](Connection &connection) {
            return connection.transaction([&] { return SearchIndex::forget(connection, session); });
        };
        QVERIFY(waitFor(m_database->commit(forget)));
        QVERIFY(found(u"harmless"_s).isEmpty());
        append(id, u"note"_s, {{u"text"_s, u"meanwhile"_s}});
        QVERIFY(waitFor(SearchIndexer(*m_database).catchUp()));
        QVERIFY(found(u"zettel"_s).isEmpty());
        for (const auto &typed : {u"harmless"_s, u"contoso"_s, u"meanwhile"_s}) {
            QCOMPARE(found(typed).size(), 1);
        }
        QCOMPARE(found(u"x"_s, {u"clocks-differ"_s}).size(), 1);
        sql(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
        m_search.reset();
        m_store.reset();
        m_database.reset();
        QFile file(m_folder->filePath(u"console.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        leavesNoTrace(file.readAll());
    }

    void whatIsArchivedHasAListOfItsOwn()
    {
        const QUuid id = session(u"Contoso"_s);
        session(u"Fabrikam"_s);
        append(id, u"session-closed"_s, {{u"outcome"_s, u"finished"_s}});
        const QByteArray over = id.toRfc4122().toHex();
        sql(u"UPDATE listing SET outcome = 'finished', archived = 1 WHERE session = x'%1'"_s.arg(QString::fromLatin1(over)));
        const auto customers = [this](const SessionQuery &query) {
            QStringList names;
            const auto page = valueOf(m_search->page(query));
            for (const SessionSummary &summary : page.sessions) {
                names.append(summary.text("customer"_L1) + (summary.isArchived ? u" archived"_s : QString()));
            }
            names.sort();
            return names;
        };
        using enum SessionQuery::Sort;
        for (const auto sort : {NewestEntry, Started, Customer, Product, State}) {
            QCOMPARE(customers({.isArchived = false, .sort = sort}), QStringList(u"Fabrikam"_s));
            QCOMPARE(customers({.isArchived = true, .sort = sort}), QStringList(u"Contoso archived"_s));
            QCOMPARE(customers({.sort = sort}), (QStringList{u"Contoso archived"_s, u"Fabrikam"_s}));
        }
        QCOMPARE(valueOf(m_search->count({.isArchived = true})), 1);
        QCOMPARE(valueOf(m_search->count({.isArchived = false})), 1);
        const auto counts = valueOf(m_search->counts());
        QCOMPARE(counts.archived, 1);
        QCOMPARE(counts.finished, 0);
        QCOMPARE(counts.all(), 1);
    }

    /** One that is only read: it has no archive, and is listed all the same. */
    void olderDatabasesAreListed()
    {
        session(u"Contoso"_s);
        m_search.reset();
        m_store.reset();
        m_database.reset();
        Connection older;
        QVERIFY(older.open(m_folder->filePath(u"older.db"_s), 1s, builtInMigrations().first(4)));
        QVERIFY(older.once(u"INSERT INTO session VALUES (zeroblob(16), 1, '{}', '{}')"_s));
        QVERIFY(older.once(u"INSERT INTO listing (session, created, last_time, customer, product, technician, outcome)"
                           " VALUES (zeroblob(16), 1, 1, '', '', '', '')"_s));
        for (const std::optional<bool> archived : {std::optional<bool>(), std::optional(false)}) {
            const auto page = ListQuery({.isArchived = archived}, {}).page(older, {});
            QVERIFY(page && page->sessions.size() == 1);
        }
        QVERIFY(ListQuery({.isArchived = false}, {}).count(older));
    }

    void olderDatabasesAreIndexedInSlices()
    {
        const QUuid id = session(u"Contoso"_s);
        for (int i = 0; i < 30; ++i) {
            QList<EntryDraft> drafts;
            for (int n = 0; n < 100; ++n) {
                drafts.append({.kind = u"note"_s, .payload = {{u"text"_s, u"number%1"_s.arg(i * 100 + n)}}});
            }
            QCOMPARE(valueOf(m_store->append(id, u"1"_s, drafts)).size(), 100);
        }
        // As an older version left it.
        for (const auto &table : {u"words"_s, u"listing"_s, u"person"_s, u"found"_s, u"term"_s}) {
            sql(u"DELETE FROM "_s + table);
        }
        sql(u"UPDATE chain SET indexed = 0"_s);
        QVERIFY(found(u"number2999"_s).isEmpty());
        append(id, u"note"_s, {{u"text"_s, u"newest"_s}}); // waits with the others
        auto work = SearchIndexer(*m_database).catchUp();
        QVERIFY(waitFor(work));
        QCOMPARE(found(u"number0"_s), QStringList(u"Contoso"_s));
        QCOMPARE(found(u"number2999"_s), QStringList(u"Contoso"_s));
        QCOMPARE(found(u"newest"_s), QStringList(u"Contoso"_s));
        append(id, u"note"_s, {{u"text"_s, u"afterwards"_s}});
        QCOMPARE(found(u"afterwards"_s), QStringList(u"Contoso"_s));
        const auto rows = waitFor(m_database->run([](Connection &connection) { return connection.once(u"SELECT count(*) FROM words"_s); }));
        QCOMPARE(rows->toInt(), 1 + 3000 + 2); // none twice
    }

    void databasesOfEveryOlderVersionAreFound_data()
    {
        QTest::addColumn<int>("version");
        for (const Migration &migration : builtInMigrations()) {
            QTest::addRow("schema-%d", migration.version) << migration.version;
        }
    }
    void databasesOfEveryOlderVersionAreFound()
    {
        QFETCH(int, version);
        const QString path = m_folder->filePath(u"old.db"_s);
        QVERIFY(QFile::copy(QStringLiteral(CONSOLE_TEST_DATA "/schema-%1.db").arg(version), path));
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        open(path);
        QCOMPARE(customers({}), QStringList(u"Praxis"_s));
        QVERIFY(waitFor(SearchIndexer(*m_database).catchUp()));
        QCOMPARE(found(u"praxis"_s), QStringList(u"Praxis"_s));
    }

    void onlyTheNewestQuestionCounts()
    {
        session(u"Contoso"_s);
        QSemaphore hold;
        m_database->run([&hold](Connection &) -> StorageResult<void> {
            hold.acquire();
            return {};
        });
        auto older = m_search->newest({.words = words(u"con"_s)});
        auto newer = m_search->newest({.words = words(u"cont"_s)});
        hold.release();
        QVERIFY(valueOf(older).isSuperseded);
        QCOMPARE(valueOf(newer).sessions.size(), 1);
        QVERIFY(!valueOf(m_search->page({})).isSuperseded);
    }

    /** Longer words that begin with what is typed, some and more than are asked for one by one; also where nothing can be written. */
    void everyLongerWordIsFound()
    {
        const QUuid some = session(u"Some"_s);
        const QUuid many = session(u"Many"_s);
        for (const auto &word : {u"server"_s, u"servers"_s, u"serviceable"_s}) {
            append(some, u"note"_s, {{u"text"_s, word}});
        }
        for (int i = 0; i < 40; ++i) {
            append(many, u"note"_s, {{u"text"_s, u"shelf%1"_s.arg(i, 2, 10, QChar(u'0'))}});
        }
        const auto check = [&] {
            for (const auto &typed : {u"serv"_s, u"server"_s, u"servers"_s, u"servi"_s, u"serviceable"_s}) {
                QCOMPARE(found(typed), QStringList(u"Some"_s));
            }
            for (const auto &typed : {u"shel"_s, u"shelf"_s, u"shelf0"_s, u"shelf39"_s}) {
                QCOMPARE(found(typed), QStringList(u"Many"_s));
            }
            for (const auto &typed : {u"serversx"_s, u"sery"_s, u"shelf4"_s, u"shelfs"_s}) {
                QCOMPARE(found(typed), QStringList());
            }
        };
        check();
        open(m_folder->filePath(u"console.db"_s));
        sql(u"PRAGMA query_only = ON"_s); // as where a newer program wrote it
        check();
    }

    /** More than are looked through: those that began last are there, and it is said. */
    void frequentWordsAreCutAndRareOnesAreNot()
    {
        const QUuid oldest = session(u"Rare needle"_s);
        QList<EntryDraft> drafts;
        for (int i = 0; i < 2600; ++i) {
            drafts.append({.kind = u"note"_s, .payload = {{u"text"_s, u"server"_s}}});
        }
        for (int i = 0; i < 4; ++i) {
            const QUuid id = i == 0 ? oldest : session(u"Frequent %1"_s.arg(i));
            QCOMPARE(valueOf(m_store->append(id, u"1"_s, drafts)).size(), 2600);
        }
        const auto cut = valueOf(m_search->page({.words = words(u"server"_s)}));
        QVERIFY(!cut.isComplete);
        QVERIFY(cut.sessions.size() >= 3);
        QCOMPARE(found(u"server needle"_s), QStringList(u"Rare needle"_s));
        QVERIFY(valueOf(m_search->page({.words = words(u"server needle"_s)})).isComplete);
        QVERIFY(found(u"needle serves"_s).isEmpty());
    }

    /** Both words are in many that began last, and only in an older one together. */
    void whoIsThoroughFindsTheOldest()
    {
        const QUuid oldest = session(u"Oldest"_s);
        append(oldest, u"note"_s, {{u"text"_s, u"server router"_s}});
        for (const auto &word : {u"server"_s, u"router"_s}) {
            const QList<EntryDraft> drafts(2600, {.kind = u"note"_s, .payload = {{u"text"_s, word}}});
            for (int i = 0; i < 4; ++i) {
                QCOMPARE(valueOf(m_store->append(session(word), u"1"_s, drafts)).size(), 2600);
            }
        }
        SessionQuery query{.words = words(u"server router"_s)};
        const auto quick = valueOf(m_search->page(query));
        QVERIFY(quick.sessions.isEmpty() && !quick.isComplete);
        query.isThorough = true;
        const auto thorough = valueOf(m_search->page(query));
        QVERIFY(thorough.isComplete);
        QCOMPARE(thorough.sessions.size(), 1);
        QCOMPARE(thorough.sessions.first().text("customer"_L1), u"Oldest"_s);
        QCOMPARE(valueOf(m_search->count(query)), 1);
    }

    void whatHappenedLastComesNewestFirst()
    {
        const QUuid id = session(u"Contoso"_s);
        append(id, u"note"_s, {{u"text"_s, u"one"_s}});
        append(id, u"finding"_s, {{u"status"_s, u"Passed"_s}});
        append(id, u"note"_s, {{u"text"_s, u"two"_s}});
        const auto last = valueOf(m_search->lastEntries(id, {u"note"_s, u"session-created"_s}, 2));
        QCOMPARE(last.size(), 2);
        QCOMPARE(last.at(0).payload.value().value("text"_L1).toString(), u"two"_s);
        QCOMPARE(last.at(1).payload.value().value("text"_L1).toString(), u"one"_s);
    }

private:
    /** Not a trace of an erased word, in whatever form, is left in the file. */
    static void leavesNoTrace(const QByteArray &file) { QVERIFY(!file.toLower().contains("zettel")); }
};

CONSOLE_TEST_MAIN(SessionSearchTest)
#include "tst_sessionsearch.moc"

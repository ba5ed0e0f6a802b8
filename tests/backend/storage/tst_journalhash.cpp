// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journalhash.h"
#include "testmain.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

/** The bytes that are hashed never change: later versions, and other people's verifiers, must read them for ever. */
class JournalHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isFrozen();
    void everyFieldCounts();
    void fieldsCannotRunIntoEachOther();
    void canonicalJsonIsSortedAndCompact();
    void saltsDiffer();
    void storableTextComesBackFromTheDatabase_data();
    void storableTextComesBackFromTheDatabase();

private:
    static JournalHash::Fields example();
};

JournalHash::Fields JournalHashTest::example()
{
    QByteArray salt;
    for (char i = 0; i < JournalHash::saltLength; ++i)
        salt.append(i);
    return {
        .session = QUuid::fromString(u"0f8fad5b-d9cb-469f-a165-70867728950e"),
        .wallTimeMs = 1'772'360'430'456,
        .monotonicMs = -5,
        .programVersion = u"0.1.0"_s,
        .guideVersion = u"3"_s,
        .kind = u"note"_s,
        .subject = u"sbs2003/prepare.sync-time"_s,
        .limits = u"{\"limitSeconds\":300}"_s,
        .payloadHash = JournalHash::ofPayload(salt, u"{\"note\":\"Grüße\"}"_s),
        .console = QUuid::fromString(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"),
        .sequence = 2,
        .previousHash = JournalHash::beforeFirst(),
    };
}

// Both numbers were made by other code from the description in journalhash.h alone (Python's struct and hashlib).
void JournalHashTest::isFrozen()
{
    QCOMPARE(example().payloadHash.toHex(), "259bb089eb4f210df0fc26d257bcc2241b8b764f1afc289f09ffc0367d7707c3");
    QCOMPARE(JournalHash::ofEntry(example()).toHex(), "b2df61e23519d353a482409b9a93efe61e24aa8f369d15fa5bfdeec7ec4f7d48");
}

void JournalHashTest::everyFieldCounts()
{
    QList<JournalHash::Fields> changed(12, example());
    changed[0].session = QUuid();
    changed[1].console = QUuid();
    changed[2].sequence = 3;
    changed[3].wallTimeMs += 1;
    changed[4].monotonicMs += 1;
    changed[5].programVersion += u'1';
    changed[6].guideVersion.clear();
    changed[7].kind = u"Note"_s;
    changed[8].subject.clear();
    changed[9].limits = u"{}"_s;
    changed[10].payloadHash[0] = 'x';
    changed[11].previousHash[31] = 'x';
    QSet<QByteArray> hashes{JournalHash::ofEntry(example())};
    for (const auto &fields : std::as_const(changed))
        hashes.insert(JournalHash::ofEntry(fields));
    QCOMPARE(hashes.size(), changed.size() + 1);
}

void JournalHashTest::fieldsCannotRunIntoEachOther()
{
    JournalHash::Fields one = example();
    JournalHash::Fields other = example();
    one.kind = u"note"_s;
    one.subject = u"-about-x"_s;
    other.kind = u"note-about"_s;
    other.subject = u"-x"_s;
    QVERIFY(JournalHash::ofEntry(one) != JournalHash::ofEntry(other));
}

void JournalHashTest::canonicalJsonIsSortedAndCompact()
{
    const QJsonObject json{{u"b"_s, QJsonArray{1, 2.5, true}}, {u"a"_s, QJsonObject{{u"ü"_s, QJsonValue::Null}, {u"z"_s, u"\n"_s}}}};
    QCOMPARE(JournalHash::canonical(json), u"{\"a\":{\"z\":\"\\n\",\"ü\":null},\"b\":[1,2.5,true]}"_s);
    QCOMPARE(JournalHash::canonical({}), u"{}"_s);
}

void JournalHashTest::saltsDiffer()
{
    const QByteArray salt = JournalHash::newSalt();
    QCOMPARE(salt.size(), JournalHash::saltLength);
    QVERIFY(salt != JournalHash::newSalt());
}

void JournalHashTest::storableTextComesBackFromTheDatabase_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("plain") << u"größer 大 😀"_s << u"größer 大 😀"_s;
    QTest::newRow("mark of byte order") << u"\uFEFF\uFEFFa\uFEFF"_s << u"a\uFEFF"_s;
    QTest::newRow("NUL") << (u"a"_s + QChar(0) + u'b') << u"ab"_s;
    QTest::newRow("unpaired surrogate") << (u"a"_s + QChar(0xd800)) << u"a?"_s;
    QTest::newRow("unset") << QString() << u""_s;
}

void JournalHashTest::storableTextComesBackFromTheDatabase()
{
    QFETCH(QString, text);
    QTEST(JournalHash::storable(text), "stored");
}

CONSOLE_TEST_MAIN(JournalHashTest)
#include "tst_journalhash.moc"

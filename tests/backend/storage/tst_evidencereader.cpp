// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencereader.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(EvidenceError::Kind)

/** Whatever a file is or becomes, reading it ends once and says why. */
class EvidenceReaderTest : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] QString path(const QString &name = u"evidence"_s) const { return m_folder->filePath(name); }
    [[nodiscard]] QString make(const QByteArray &content) const
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path() : QString();
    }
    static bool goOn(qint64) { return true; }
    static std::optional<EvidenceError::Kind> errorOf(const QString &path, const std::function<bool(qint64)> &goesOn = goOn)
    {
        const auto read = EvidenceReader::readNow(path, goesOn);
        return read ? std::nullopt : std::optional(read.error().kind);
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void readsAWholeFile()
    {
        const QByteArray bytes = QByteArray("0123456789abcdef").repeated(100'000);
        EvidenceReader reader;
        QSignalSpy finished(&reader, &EvidenceReader::finished);
        reader.read(make(bytes));
        QVERIFY(finished.wait());
        const auto content = finished[0][0].value<EvidenceContent>();
        QCOMPARE(content.bytes, bytes);
        QCOMPARE(content.sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QVERIFY(!reader.isReading());
    }

    void knowsTheTypeByTheContent_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("type");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n....") << u"image/png"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0....") << u"image/jpeg"_s;
        QTest::newRow("webp") << QByteArray("RIFF\x10\x20\x30\x40WEBPVP8 ") << u"image/webp"_s;
        QTest::newRow("riff that ends") << QByteArray("RIFF") << u"text/plain"_s;
        QTest::newRow("pdf") << QByteArray("%PDF-1.4\n") << u"application/pdf"_s;
        QTest::newRow("text") << QByteArray("Größe: 12 GB\r\n") << u"text/plain"_s;
        QTest::newRow("text that begins like a picture") << QByteArray("BMC controller: ok") << u"text/plain"_s;
        QTest::newRow("text of Windows") << QByteArray("\xff\xfe"
                                                       "a\0b\0",
                                                       6)
                                         << u"text/plain"_s;
        QTest::newRow("text of an old code page") << QByteArray("Gr\xf6\xdf"
                                                                "e: 12 GB\r\n")
                                                  << u"text/plain"_s;
        QTest::newRow("anything else") << QByteArray("\0\1\2\3", 4) << u"application/octet-stream"_s;
    }
    void knowsTheTypeByTheContent()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, type);
        QCOMPARE(EvidenceContent::of(bytes).type, type);
    }

    void refusesWhatIsNotAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<EvidenceError::Kind>("kind");
        using Kind = EvidenceError::Kind;
        QTest::newRow("folder") << u"/"_s << Kind::NotAFile;
        QTest::newRow("device without an end") << u"/dev/zero"_s << Kind::NotAFile;
        QTest::newRow("device without content") << u"/dev/null"_s << Kind::NotAFile;
        QTest::newRow("nothing") << u"/nowhere/at all"_s << Kind::NotFound;
        QTest::newRow("a file as a folder") << u"/etc/passwd/x"_s << Kind::NotFound;
        QTest::newRow("no name") << QString() << Kind::NotFound;
    }
    void refusesWhatIsNotAFile()
    {
        QFETCH(const QString, path);
        QFETCH(const EvidenceError::Kind, kind);
        QCOMPARE(errorOf(path), kind);
    }

    void aPipeHoldsNobody()
    {
        QCOMPARE(mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
        QCOMPARE(errorOf(path()), EvidenceError::Kind::NotAFile);
    }

    void refusesAnEmptyFile() { QCOMPARE(errorOf(make({})), EvidenceError::Kind::Empty); }

    void refusesTwoGigabytesUnread()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(2LL * 1024 * 1024 * 1024)); // takes no room
        bool wasRead = false;
        const auto read = EvidenceReader::readNow(path(), [&wasRead](qint64) { return wasRead = true; });
        QVERIFY(!read);
        QCOMPARE(read.error(), (EvidenceError{.kind = EvidenceError::Kind::TooLarge, .size = 2LL * 1024 * 1024 * 1024}));
        QVERIFY(!wasRead);
    }

    void theLimitItselfIsRead()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(EvidenceLimits::piece));
        QCOMPARE(errorOf(path()), std::nullopt);
        QVERIFY(file.resize(EvidenceLimits::piece + 1));
        QCOMPARE(errorOf(path()), EvidenceError::Kind::TooLarge);
    }

    void refusesAFileThatGrowsBeyondTheLimit()
    {
        QFile file(make("begin"));
        const auto grow = [&file](qint64) { return file.resize(EvidenceLimits::piece + 1); };
        QCOMPARE(errorOf(path(), grow), EvidenceError::Kind::TooLarge);
    }

    void noticesAFileThatIsCutWhileItIsRead()
    {
        QFile file(make(QByteArray(1'000'000, 'x')));
        const auto cut = [&file](qint64) { return file.resize(10); };
        QCOMPARE(errorOf(path(), cut), EvidenceError::Kind::Shortened);
    }

    void keepsWhatLosesItsNameWhileItIsRead()
    {
        const QByteArray bytes(1'000'000, 'x');
        const QString name = make(bytes);
        const auto read = EvidenceReader::readNow(name, [&name](qint64) {
            QFile::remove(name);
            return true;
        });
        QVERIFY(read); // the system keeps the content until it is closed: it is whole
        QCOMPARE(read->bytes, bytes);
        QCOMPARE(errorOf(name), EvidenceError::Kind::NotFound);
    }

    void saysWhatMayNotBeRead()
    {
        const QString name = make("secret");
        QFile::setPermissions(name, QFile::WriteOwner);
        if (geteuid() == 0) {
            QSKIP("root may read everything");
        }
        QCOMPARE(errorOf(name), EvidenceError::Kind::NotPermitted);
    }

    void endsOnceWhenItIsCancelled()
    {
        EvidenceReader reader;
        QSignalSpy finished(&reader, &EvidenceReader::finished);
        QSignalSpy failed(&reader, &EvidenceReader::failed);
        const QString name = make(QByteArray(10'000'000, 'x'));
        reader.read(name);
        reader.cancel();
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<EvidenceError>().kind, EvidenceError::Kind::Cancelled);
        reader.cancel();
        reader.read(name); // and what was begun before says nothing more
        QVERIFY(finished.wait());
        QCOMPARE(finished.count(), 1);
        QCOMPARE(failed.count(), 1);
    }

    void endsAtItsDeadline()
    {
        EvidenceReader reader;
        QSignalSpy failed(&reader, &EvidenceReader::failed);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(EvidenceLimits::piece));
        reader.read(path(), 0ms);
        QVERIFY(failed.wait());
        QCOMPARE(failed[0][0].value<EvidenceError>().kind, EvidenceError::Kind::TimedOut);
    }
};

CONSOLE_TEST_MAIN(EvidenceReaderTest)
#include "tst_evidencereader.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencepictures.h"
#include "testmain.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

/** Pictures are made only as large as they are shown, and a bad one is none. */
class EvidencePicturesTest : public QObject
{
    Q_OBJECT
private:
    static QByteArray picture(const QSize &size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "PNG");
        return bytes;
    }

private Q_SLOTS:
    void isNeverLargerThanAskedFor_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QSize>("within");
        QTest::addColumn<QSize>("expected");
        QTest::newRow("wide") << QSize(800, 400) << QSize(96, 96) << QSize(96, 48);
        QTest::newRow("high") << QSize(400, 800) << QSize(96, 96) << QSize(48, 96);
        QTest::newRow("thin") << QSize(3000, 1) << QSize(96, 96) << QSize(96, 1);
        QTest::newRow("small stays small") << QSize(20, 10) << QSize(96, 96) << QSize(20, 10);
        QTest::newRow("only a width is asked for") << QSize(800, 400) << QSize(200, 0) << QSize(200, 100);
        QTest::newRow("no screen is larger") << QSize(8192, 10) << QSize() << QSize(4096, 5);
    }
    void isNeverLargerThanAskedFor()
    {
        QFETCH(const QSize, size);
        QFETCH(const QSize, within);
        QFETCH(const QSize, expected);
        QCOMPARE(EvidencePictures::decode(picture(size), within).size(), expected);
    }

    void aBadPictureIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("not a picture");
        QTest::newRow("only its beginning") << picture({800, 400}).first(30);
        // A header alone, that promises 60,000 × 60,000 pixels.
        QByteArray bomb = picture({8, 8});
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        QTest::newRow("too many pixels") << bomb;
    }
    void aBadPictureIsNone()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(EvidencePictures::decode(bytes, {96, 96}).isNull());
    }
};

CONSOLE_TEST_MAIN(EvidencePicturesTest)
#include "tst_evidencepictures.moc"

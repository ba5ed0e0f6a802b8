// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldermodel.h"
#include "modelworld.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/** What a person can choose a file from. */
class FolderModelTest : public QObject
{
    Q_OBJECT
private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            names.append(m_model->index(row).data(FolderModel::NameRole).toString());
        }
        return names;
    }
    void make(const QString &name, const QDateTime &time) const
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5 && file.flush());
        QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    }
    void open(const QString &path)
    {
        m_model->open(path);
        QTRY_VERIFY(!m_model->isBusy());
    }

    StandingClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderModel> m_model;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_model = std::make_unique<FolderModel>(m_clock);
        m_model->setFormat(Format(QLocale(QLocale::English, QLocale::UnitedStates), QTimeZone::utc()));
    }

    void foldersFirstThenTheNewest()
    {
        make(u"old.png"_s, m_clock.wall.addDays(-3));
        make(u"new.png"_s, m_clock.wall.addSecs(-60));
        QVERIFY(QDir(m_folder->path()).mkdir(u"b"_s) && QDir(m_folder->path()).mkdir(u"a"_s));
        const QAbstractItemModelTester tester(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        open(m_folder->path());
        QCOMPARE(names(), (QStringList{u"a"_s, u"b"_s, u"new.png"_s, u"old.png"_s}));
        QVERIFY(m_model->index(0).data(FolderModel::IsFolderRole).toBool());
        QCOMPARE(m_model->index(2).data(FolderModel::PathRole).toString(), m_folder->filePath(u"new.png"_s));
        QCOMPARE(m_model->index(2).data(FolderModel::InfoTextRole).toString(), u"5 bytes · 10:57:49"_s);
        QVERIFY(m_model->remark().isEmpty());
    }

    void sortsAsTheReadersOfTheLanguage_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("de") << QLocale(QLocale::German) << QStringList{u"anna"_s, u"Ärzte"_s, u"Bild 9"_s, u"bild 10"_s, u"Zoe"_s};
        QTest::newRow("es") << QLocale(QLocale::Spanish) << QStringList{u"nube"_s, u"ñandú"_s, u"ojo"_s};
        QTest::newRow("ja") << QLocale(QLocale::Japanese) << QStringList{u"あき"_s, u"イカ"_s, u"うみ"_s};
        QTest::newRow("zh, by sound") << QLocale(QLocale::Chinese, QLocale::China) << QStringList{u"北京"_s, u"重庆"_s, u"上海"_s};
    }
    void sortsAsTheReadersOfTheLanguage()
    {
        QFETCH(QLocale, locale);
        QFETCH(QStringList, order);
        m_model->setFormat(Format(locale, QTimeZone::utc()));
        for (const QString &name : std::as_const(order)) {
            QVERIFY(QDir(m_folder->path()).mkdir(name));
        }
        open(m_folder->path());
        QCOMPARE(names(), order);
    }

    void goesUpToThePlaces()
    {
        open({});
        QVERIFY(!m_model->canGoUp());
        QVERIFY(m_model->rowCount() > 0); // at least the home folder
        const QString place = m_model->index(m_model->rowCount() - 1).data(FolderModel::PathRole).toString();
        QVERIFY(QDir(place).mkpath(u"below"_s));
        open(place + u"/below"_s);
        m_model->goUp();
        QTRY_VERIFY(!m_model->isBusy());
        QCOMPARE(m_model->title(), place);
        m_model->goUp();
        QTRY_VERIFY(!m_model->isBusy());
        QVERIFY(!m_model->canGoUp());
    }

    void saysWhyThereIsNothing()
    {
        open(m_folder->path());
        QVERIFY(m_model->remark().contains("nothing"_L1));
        open(m_folder->filePath(u"gone"_s));
        QVERIFY(m_model->remark().contains("cannot be read"_L1));
    }

    void aPipeAndAForeignNameDoNoHarm()
    {
        QCOMPARE(mkfifo(QFile::encodeName(m_folder->filePath(u"pipe"_s)).constData(), 0600), 0);
        make(u"gnp.\u202eexe"_s, m_clock.wall);
        open(m_folder->path());
        QVERIFY(!names().join(u' ').contains(u'\u202e'));
    }

    void onlyTheLastAnswerIsShown()
    {
        make(u"x"_s, m_clock.wall);
        m_model->open(u"/"_s);
        open(m_folder->path());
        QCOMPARE(names(), QStringList{u"x"_s});
    }
};

CONSOLE_TEST_MAIN(FolderModelTest)
#include "tst_foldermodel.moc"

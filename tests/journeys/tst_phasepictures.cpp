// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "guideplugins.h"
#include "testmain.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/** Every phase of every product can be shown. The pictures are left in build/pictures/phases, to be looked at. */
class PhasePictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_data()
    {
        QTest::addColumn<QString>("product");
        const auto keys = GuideShelf::products();
        for (const QString &product : keys) {
            QTest::newRow(qPrintable(product)) << product;
        }
    }

    void shows()
    {
        QFETCH(const QString, product);
        const QString folder = QStringLiteral(CONSOLE_BINARY_DIR "/pictures/phases");
        QVERIFY(QDir().mkpath(folder));
        const QTemporaryDir home;
        QQmlEngine engine;
        Application::Options options;
        options.settings = {.reducedMotion = true, .language = u"en"_s, .database = home.filePath(u"console.db"_s)};
        Application application(engine, options);
        application.settings().setLiveInterval(0);
        application.start();
        const std::unique_ptr<QObject> root(QQmlComponent(&engine, "Console.Pages", "Main").create());
        auto *window = qobject_cast<QQuickWindow *>(root.get());
        QVERIFY(window);
        SessionController &current = application.current();
        QTRY_COMPARE(application.sessions().state(), SessionService::Ready);
        connect(&application.sessions(), &SessionService::created, &application.sessions(), &SessionService::openSession);
        application.sessions().create({{u"product"_s, product}, {u"customer"_s, u"Contoso Ltd."_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
        QTRY_VERIFY(current.hasSession() && window->property("pageName").toString() == u"SessionPage"_s);
        QTRY_VERIFY(!window->property("moving").toBool());
        QTRY_VERIFY_WITH_TIMEOUT(!current.isChecking(), 20000);
        QSet<QByteArray> seen;
        for (int row = 0; row < current.phases()->rowCount(); ++row) {
            current.setCurrentPhase(row);
            QCOMPARE(current.currentPhase(), row);
            QTRY_VERIFY(current.cards()->rowCount() > 0);
            QCoreApplication::processEvents();
            const QImage picture = window->grabWindow();
            const QByteArray pixels(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
            QVERIFY(!seen.contains(pixels)); // each phase looks like itself
            seen.insert(pixels);
            const QString phase = current.phases()->phases().at(row).key;
            QVERIFY(picture.save(u"%1/%2-%3-%4.png"_s.arg(folder, product, QString::number(row + 1), phase)));
        }
    }
};

CONSOLE_GUI_TEST_MAIN(PhasePictures)
#include "tst_phasepictures.moc"

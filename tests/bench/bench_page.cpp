// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session page in its window, where nothing listens: how long it takes from a step that is chosen to the first frame with its
// page, beside the frames of the idle window; and what the program holds in memory while recorded answers of many sweeps come in.
// Prints both as JSON.

#include "application.h"
#include "residentmemory.h"
#include "windowmeter.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <cstdio>
#include <malloc.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
class PageMeter
{
public:
    PageMeter(QQmlEngine &engine, QQuickWindow &window, Application &application)
        : m_engine(engine)
        , m_window(window)
        , m_application(application)
        , m_meter(window)
    {}

    [[nodiscard]] QJsonObject measure(int taps, int sweeps)
    {
        QJsonArray idle;
        QJsonArray tap;
        const QStringList steps{u"prepare.back-up-source"_s, u"prepare.sync-time"_s, u"prepare.run-migration-tool"_s};
        for (int round = 0; round < taps; ++round) {
            idle.append(m_meter.untilNextFrame([this] { m_window.update(); }));
            tap.append(m_meter.untilNextFrame([&] {
                m_application.current().openStep(steps.at(round % steps.size()));
                QMetaObject::invokeMethod(&m_window, "show", Q_ARG(QString, u"StepPage"_s));
            }));
            QMetaObject::invokeMethod(&m_window, "leave");
            (void)WindowMeter::waitFor([this] { return !m_window.property("moving").toBool(); });
        }
        QJsonArray memory;
        for (int sweep = 0; sweep < sweeps; ++sweep) {
            answerAll(sweep);
            if (sweep % (sweeps / 10) == sweeps / 10 - 1) {
                // What is held, not what the engine has not collected yet and the allocator keeps for later.
                m_engine.collectGarbage();
                WindowMeter::handleEvents();
                malloc_trim(0);
                memory.append(qint64(residentKilobytes()));
            }
        }
        return {{u"idle"_s, idle}, {u"tap"_s, tap}, {u"memory"_s, memory}};
    }

private:
    /** A sweep as the engine tells of it: every card has an answer, now this one and now that. */
    void answerAll(int sweep)
    {
        const QList<CardData> cards = m_application.cards().cards();
        Engine *engine = m_application.engine().engine();
        const int before = m_meter.frames();
        for (const CardData &card : cards) {
            if (card.byHand) {
                continue;
            }
            CheckState state = card.check;
            state.standing.status = sweep % 2 == 0 ? Status::Passed : Status::Warning;
            state.standing.measuredAt = state.confirmedAt = QDateTime::currentDateTimeUtc();
            state.stale = false;
            Q_EMIT engine->checkChanged(state);
            Q_EMIT engine->trendAdded({card.key, state.confirmedAt, double(sweep % 100)});
        }
        WindowMeter::handleEvents();
        if (sweep % 10 == 0) {
            (void)WindowMeter::waitFor([&] { return m_meter.frames() > before; });
        }
    }

    QQmlEngine &m_engine;
    QQuickWindow &m_window;
    Application &m_application;
    WindowMeter m_meter;
};
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"migration-console"_s);
    const QGuiApplication app(argc, argv);
    const QTemporaryDir folder;
    QQmlEngine engine;
    Settings::Overrides settings;
    settings.reducedMotion = true;
    settings.database = folder.filePath(u"page.db"_s);
    Application application(engine, {.settings = settings, .rehearsal = {}, .session = {}, .openRehearsal = false});
    application.settings().setLiveInterval(0);
    application.start();
    const std::unique_ptr<QObject> root(QQmlComponent(&engine, "Console.Pages", "Main").create());
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    QString session;
    QObject::connect(&application.sessions(), &SessionService::created, window, [&session](const QString &id) { session = id; });
    if (!window || !WindowMeter::waitFor([&] { return application.sessions().state() == SessionService::Ready; })) {
        return 70;
    }
    application.sessions().create({{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Contoso"_s}, {u"sourceAddress"_s, u"127.0.0.77"_s}});
    if (!WindowMeter::waitFor([&] { return !session.isEmpty(); })) {
        return 70;
    }
    application.sessions().openSession(session);
    const auto isShown = [&] {
        return application.current().hasSession() && !application.current().isChecking()
            && window->property("pageName").toString() == u"SessionPage"_s && !window->property("moving").toBool();
    };
    if (!WindowMeter::waitFor(isShown)) {
        return 70;
    }
    const int sweeps = std::max(10, QCoreApplication::arguments().value(2).toInt());
    const QJsonObject all =
        PageMeter(engine, *window, application).measure(std::max(1, QCoreApplication::arguments().value(1).toInt()), sweeps);
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

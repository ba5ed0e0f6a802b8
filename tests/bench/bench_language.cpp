// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of a session of makejournal: bench_language FILE SESSION ROUNDS. How long it takes from another language to the next
// frame, beside opening the same page afresh; and what is in memory in one language after
// another. Prints JSON.

#include "sessionwindow.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <malloc.h>

using namespace Qt::StringLiterals;

namespace
{
/** Kilobytes that the program holds, not what the engine has not collected yet. */
qint64 held(QQmlEngine &engine)
{
    engine.collectGarbage();
    WindowMeter::handleEvents();
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<qint64>((heap.uordblks + heap.hblkhd) / 1024);
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"migration-console"_s);
    const QGuiApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    SessionWindow session(arguments.value(1), arguments.value(2));
    if (!session.isOpen()) {
        return 70;
    }
    QQuickWindow *window = session.window();
    Application &application = session.application();
    WindowMeter meter(*window);
    const QList<Language::Entry> &languages = Language::available();
    const auto speak = [&application](const QString &code) { application.settings().overrule({.reducedMotion = true, .language = code}); };
    QJsonArray fresh;
    QJsonArray change;
    QJsonArray memory;
    for (const QString &code : {u"de_DE"_s, u"es_ES"_s, u"fr_FR"_s, u"it_IT"_s, u"pt_BR"_s}) { // of one script: the fonts of others stay
        (void)meter.untilNextFrame([&] { speak(code); });
        memory.append(held(session.engine()));
    }
    for (int round = -1; round < arguments.value(3).toInt(); ++round) { // the first reads fonts, and counts for nothing
        for (const Language::Entry &language : languages) {
            const double changed = meter.untilNextFrame([&] { speak(language.code); });
            QMetaObject::invokeMethod(window, "show", Q_ARG(QString, u"StartPage"_s));
            if (!WindowMeter::waitFor([&] { return session.shows(u"StartPage"_s); })) {
                return 70;
            }
            const double opened =
                meter.untilNextFrame([&] { QMetaObject::invokeMethod(window, "show", Q_ARG(QString, u"SessionPage"_s)); });
            if (!WindowMeter::waitFor([&] { return session.shows(u"SessionPage"_s); })) {
                return 70;
            }
            if (round >= 0) {
                change.append(changed);
                fresh.append(opened);
            }
        }
    }
    const QJsonObject all{{u"fresh"_s, fresh}, {u"change"_s, change}, {u"memory"_s, memory}};
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}

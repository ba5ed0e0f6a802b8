// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "checkcommand.h"
#include "commandline.h"
#include "kerberosenvironment.h"
#include "logging.h"
#include "selfdrive.h"
#include "selftest.h"
#include "startwatch.h"

#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::seconds longestWaitForSession{1};

int print(FILE *stream, const QString &text, int code)
{
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    std::fputs(bytes.constData(), stream);
    return code;
}

int runCommand(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Language language(nullptr); // for help and complaints
    language.choose({});
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (line.action == CommandLine::Action::Print) {
        return print(stdout, line.text, 0);
    }
    if (line.action != CommandLine::Action::Check) {
        return print(stderr, line.text, ExitCode::WrongUsage);
    }
    CheckCommand command(line.check);
    QObject::connect(&command, &CheckCommand::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
    command.start();
    return QCoreApplication::exec();
}

/** The words "--session ID": Qt would take them for those of a session manager and keep them to itself. */
QStringList wordsOfSession(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--session") == 0) {
            return {QString::fromLocal8Bit(argv[i]), QString::fromLocal8Bit(argv[i + 1])};
        }
    }
    return {};
}

/** The session that is wanted is read while the types of its page are loaded; the window then begins with it. */
void awaitSession(QQmlEngine &engine, Application &application)
{
    QEventLoop loop;
    const auto stop = [&loop] { loop.quit(); };
    QObject::connect(&application.current(), &SessionController::opened, &loop, stop);
    QObject::connect(&application.current(), &SessionController::problemChanged, &loop, stop);
    QObject::connect(&application.sessions(), &SessionService::stateChanged, &loop, [&] {
        if (application.sessions().state() == SessionService::Failed) {
            loop.quit();
        }
    });
    QTimer::singleShot(longestWaitForSession, &loop, stop); // from a slow disk it comes into the open window
    const QQmlComponent window(&engine, "Console.Pages", "Main");
    const QQmlComponent page(&engine, "Console.Pages", "SessionPage");
    loop.exec();
}

int openWindow(int argc, char **argv)
{
    const QStringList session = wordsOfSession(argc, argv);
    const QGuiApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(u"migration-console"_s);
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments() + session);
    if (line.action != CommandLine::Action::OpenWindow) {
        return print(stderr, line.text, ExitCode::WrongUsage);
    }
    WindowRequest request = line.window;
    QQuickStyle::setStyle(u"Basic"_s);
    const QTemporaryDir folder;
    if (request.selfTest || !request.pictures.isEmpty()) {
        // Nobody's settings and nobody's records are touched by a run that nobody makes.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    if (request.selfTest) {
        return SelfTest().run();
    }
    if (!request.pictures.isEmpty() && request.settings.database.isEmpty()) {
        request.settings.database = folder.filePath(u"console.db"_s);
    }
    QQmlApplicationEngine engine;
    Application application(engine,
                            {.settings = request.settings,
                             .rehearsal = Rehearsal::fromEnvironment(),
                             .session = request.session,
                             .openRehearsal = request.rehearsal && request.pictures.isEmpty()});
    SelfDrive drive(engine, application, Rehearsal::fromEnvironment(), request.pictures);
    application.start();
    if (!request.session.isEmpty() || (request.rehearsal && request.pictures.isEmpty())) {
        awaitSession(engine, application);
    }
    engine.loadFromModule("Console.Pages", "Main");
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().value(0));
    if (!window) {
        return print(stderr, u"The window cannot be made."_s, ExitCode::InternalError);
    }
    const StartWatch watch(*window, application.cards());
    if (request.size.isValid()) {
        window->resize(request.size);
    }
    if (!request.pictures.isEmpty()) {
        drive.start(window);
    }
    return QGuiApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    // Before anything that may start a thread or look a name up.
    if (const auto prepared = KerberosEnvironment::prepare(); !prepared) {
        qCWarning(lcApp) << "Signing in will not work:" << prepared.error().detail;
    }
    QCoreApplication::setApplicationName(u"migration-console"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CONSOLE_VERSION));
    return CommandLine::needsNoWindow(argc, argv) ? runCommand(argc, argv) : openWindow(argc, argv);
}

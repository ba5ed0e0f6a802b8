// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "checkcommand.h"
#include "commandline.h"
#include "exchangecommand.h"
#include "guidelibrary.h"
#include "guidereport.h"
#include "kerberosenvironment.h"
#include "logging.h"
#include "reportcommand.h"
#include "screenkeyboard.h"
#include "selfdrive.h"
#include "selftest.h"
#include "startwatch.h"

#include <QEventLoop>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImageReader>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
int print(FILE *stream, const QString &text, int code)
{
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    std::fputs(bytes.constData(), stream);
    return code;
}

int printGuide(const GuideRequest &request, Language &language)
{
    language.choose(request.locale);
    QQmlEngine engine;
    GuideLibrary library(engine);
    const Guide *guide = library.guide(request.product);
    if (!guide) {
        return print(stderr, u"The guide cannot be read. "_s + library.errorString(), ExitCode::InternalError);
    }
    const GuideReport report(*guide);
    return print(stdout, request.json ? QString::fromUtf8(report.json()) : report.text(), ExitCode::Passed);
}

int runCommand(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Language language(nullptr); // for help and complaints
    language.choose(CommandLine::localeIn(QCoreApplication::arguments()));
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (line.action == CommandLine::Action::Print) {
        return print(stdout, line.text, 0);
    }
    if (line.action == CommandLine::Action::Guide) {
        return printGuide(line.guide, language);
    }
    if (line.action == CommandLine::Action::Report) {
        ReportCommand command(line.report, language);
        QObject::connect(&command, &ReportCommand::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        command.start();
        return QCoreApplication::exec();
    }
    if (line.action == CommandLine::Action::Exchange) {
        ExchangeCommand command(line.exchange);
        QObject::connect(&command, &ExchangeCommand::finished, &app, &QCoreApplication::exit, Qt::QueuedConnection);
        command.start();
        return QCoreApplication::exec();
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

/** What the first picture needs beside its types: fetched while another thread loads those. */
void warmUp()
{
    QFont font = QGuiApplication::font();
    for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
        font.setWeight(weight);
        (void)QFontMetricsF(font).horizontalAdvance(u'a'); // looks for the face and opens it
    }
    (void)QImageReader(u":/qt/qml/Console/Theme/icons/menu.svg"_s).canRead(); // looks for the plugin that reads icons
}

void await(const QQmlComponent &component)
{
    if (component.isLoading()) {
        QEventLoop loop;
        QObject::connect(&component, &QQmlComponent::statusChanged, &loop, &QEventLoop::quit);
        loop.exec();
    }
}

int openWindow(int argc, char **argv)
{
    const QStringList session = wordsOfSession(argc, argv);
    ScreenKeyboard::prepare();
    const QGuiApplication app(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral(CONSOLE_APP_ID));
    const QStringList arguments = QCoreApplication::arguments() + session;
    const CommandLine line = CommandLine::parse(arguments);
    if (line.action != CommandLine::Action::OpenWindow) {
        Language language(nullptr); // read only now: a window chooses its own
        language.choose(CommandLine::localeIn(arguments));
        return print(stderr, CommandLine::parse(arguments).text, ExitCode::WrongUsage);
    }
    WindowRequest request = line.window;
    const QTemporaryDir folder;
    if (request.selfTest || !request.pictures.isEmpty()) {
        // Nobody's settings and nobody's records are touched by a run that nobody makes.
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    }
    if (request.selfTest) {
        return SelfTest({.pictures = request.pictures, .gallery = request.gallery, .everyLook = request.everyLook}).run();
    }
    if (!request.pictures.isEmpty() && request.settings.database.isEmpty()) {
        request.settings.database = folder.filePath(u"console.db"_s);
    }
    QQmlEngine engine; // not an application engine: that one looks for a variant of every picture
    // By their files: the name of a type is looked up in its module, and that at once.
    QQmlComponent main(&engine, QUrl(u"qrc:/qt/qml/Console/Pages/Main.qml"_s), QQmlComponent::Asynchronous);
    Application application(engine,
                            {.settings = request.settings,
                             .rehearsal = Rehearsal::fromEnvironment(),
                             .session = request.session,
                             .openRehearsal = request.rehearsal && request.pictures.isEmpty()});
    SelfDrive drive(engine, application, Rehearsal::fromEnvironment(), request.pictures);
    application.start();
    warmUp();
    await(main);
    // Read while the window is made and drawn for the first time. It must not come in between what the window waits for.
    const QString first = request.session.isEmpty() ? u"StartPage.qml"_s : u"SessionPage.qml"_s;
    const QQmlComponent page(&engine, QUrl(u"qrc:/qt/qml/Console/Pages/"_s + first), QQmlComponent::Asynchronous);
    const std::unique_ptr<QObject> root(main.create());
    auto *window = qobject_cast<QQuickWindow *>(root.get());
    if (!window) {
        return print(stderr, u"The window cannot be made. "_s + main.errorString(), ExitCode::InternalError);
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

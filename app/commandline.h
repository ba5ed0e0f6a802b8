// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report.h"
#include "settings.h"

#include <QCoreApplication>
#include <QSize>
#include <QStringList>
#include <QUuid>

#include <optional>

/** How a program without a window ends (sysexits.h where it is not about a verdict). */
namespace ExitCode
{
inline constexpr int Passed = 0;
inline constexpr int Warning = 1;
inline constexpr int Failed = 2;
inline constexpr int CannotTell = 3;
inline constexpr int WrongUsage = 64;
inline constexpr int InternalError = 70;
} // namespace ExitCode

/** What `migration-console check` is asked to do. */
struct CheckRequest {
    QString product;
    QString source;
    QString destination;
    QString timeServer;
    QString after; ///< the last step that is done; empty = none
    QString domain;
    QString user;
    std::optional<int> passwordFd; ///< absent: asked for at the terminal
    bool json = false;
    QString database; ///< empty: the record is kept only for this run
};

/** What `migration-console guide` is asked to print. */
struct GuideRequest {
    QString product;
    QString locale; ///< empty: the system's
    bool json = false;
};

/** What `migration-console report` is asked to write. */
struct ReportRequest {
    struct Output {
        ReportForm form = ReportForm::Pdf;
        QString path = {};
    };
    QString session = {}; ///< its identifier, or the beginning of it
    QList<Output> outputs = {};
    QStringList languages = {}; ///< one or two; empty: that of the messages
    Report::Detail detail = Report::Detail::Full;
    QString database = {}; ///< empty: the user's
    QString locale = {}; ///< of messages; empty: the system's
    bool showsProgress = false;
};

/** What `migration-console export` or `migration-console import` is asked to do. */
struct ExchangeRequest {
    bool imports = false;
    QList<QUuid> sessions = {};
    bool all = false; ///< every session instead
    QString file = {};
    QString database = {}; ///< empty: the user's
};

/** What a window is asked to do beside opening. */
struct WindowRequest {
    Settings::Overrides settings;
    QString session;
    QSize size;
    bool rehearsal = false;
    bool selfTest = false;
    bool everyLook = false; ///< of the self-test
    bool gallery = false; ///< of the self-test
    QString pictures; ///< folder for pictures of the pages; the console then drives itself and ends
};

/** The command line, read: either a window, a command, or a text to print. */
struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
public:
    enum class Action { OpenWindow, Check, Guide, Report, Exchange, Print, Refuse };

    Action action = Action::OpenWindow;
    QString text = {}; ///< to print, or what is wrong
    WindowRequest window = {};
    CheckRequest check = {};
    GuideRequest guide = {};
    ReportRequest report = {};
    ExchangeRequest exchange = {};

    [[nodiscard]] static CommandLine parse(const QStringList &arguments);
    /** What follows --locale, so that help and complaints can be in it; empty: nothing, or what is no locale. */
    [[nodiscard]] static QString localeIn(const QStringList &arguments);
    /** True where no window is needed; asked before there is an application object. */
    [[nodiscard]] static bool needsNoWindow(int argc, char **argv);

private:
    [[nodiscard]] static CommandLine parseWindow(const QStringList &arguments);
    [[nodiscard]] static CommandLine parseCheck(const QStringList &arguments);
    [[nodiscard]] static CommandLine parseGuide(const QStringList &arguments);
    [[nodiscard]] static CommandLine parseReport(const QStringList &arguments);
    [[nodiscard]] static CommandLine parseExport(const QStringList &arguments);
    [[nodiscard]] static CommandLine parseImport(const QStringList &arguments);
    [[nodiscard]] static CommandLine refuse(const QString &text);
    [[nodiscard]] static CommandLine print(const QString &text);
};

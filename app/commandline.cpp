// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "guideshelf.h"
#include "hostaddress.h"
#include "language.h"
#include "problemtext.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <array>
#include <cstring>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto program = "migration-console"_L1;

std::optional<Settings::Theme> themeFrom(const QString &name)
{
    if (name == "system"_L1) {
        return Settings::Theme::System;
    }
    if (name == "light"_L1) {
        return Settings::Theme::Light;
    }
    if (name == "dark"_L1) {
        return Settings::Theme::Dark;
    }
    return name == "high-contrast"_L1 ? std::optional(Settings::Theme::HighContrast) : std::nullopt;
}

std::optional<QSize> sizeFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{2,5})x(\\d{2,5})$"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? std::optional(QSize(match.captured(1).toInt(), match.captured(2).toInt())) : std::nullopt;
}

/** The help of an option parser without the path that the program was started by. */
QString helpOf(QCommandLineParser &parser)
{
    QString help = parser.helpText();
    const QString path = QCoreApplication::arguments().value(0);
    return path.isEmpty() ? help : help.replace(path, program);
}
} // namespace

bool CommandLine::needsNoWindow(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0 || std::strcmp(argv[i], "--version") == 0) {
            return true;
        }
    }
    return argc > 1 && argv[1][0] != '-'; // a command, known or not
}

QString CommandLine::localeIn(const QStringList &arguments)
{
    const QString option = u"--locale"_s;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const bool apart = arguments.at(i) == option;
        if (apart || arguments.at(i).startsWith(option + u'=')) {
            const QString name = apart ? arguments.value(i + 1) : arguments.at(i).sliced(option.size() + 1);
            return QLocale(name).language() == QLocale::C ? QString() : name;
        }
    }
    return {};
}

CommandLine CommandLine::refuse(const QString &text)
{
    //: %1 is what is wrong with the command line, %2 the name of the program
    return {.action = Action::Refuse, .text = tr("%1\n“%2 --help” tells what is possible.").arg(text, program)};
}

CommandLine CommandLine::print(const QString &text)
{
    return {.action = Action::Print, .text = text};
}

CommandLine CommandLine::parse(const QStringList &arguments)
{
    if (arguments.value(1) == "check"_L1) {
        return parseCheck(arguments);
    }
    if (arguments.value(1) == "report"_L1) {
        return parseReport(arguments);
    }
    if (arguments.value(1) == "export"_L1) {
        return parseExport(arguments);
    }
    if (arguments.value(1) == "import"_L1) {
        return parseImport(arguments);
    }
    return arguments.value(1) == "guide"_L1 ? parseGuide(arguments) : parseWindow(arguments);
}

CommandLine CommandLine::parseWindow(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption version(u"version"_s, tr("Shows the version."));
    const QCommandLineOption session(u"session"_s, tr("Opens this session."), u"ID"_s);
    const QCommandLineOption locale(u"locale"_s, tr("Language for this run, such as de_DE."), u"LOCALE"_s);
    const QCommandLineOption size(u"size"_s, tr("Size of the window, such as 1280x800."), u"WxH"_s);
    const QCommandLineOption textScale(u"text-scale"_s, tr("Text size in percent, 100 to 200."), u"PERCENT"_s);
    const QCommandLineOption theme(u"theme"_s, tr("system, light, dark or high-contrast."), u"THEME"_s);
    const QCommandLineOption database(u"database"_s, tr("Uses this database."), u"FILE"_s);
    const QCommandLineOption rehearsal(u"rehearsal"_s, tr("Opens the session on the practice site that the console was started on."));
    const QCommandLineOption selfTest(
        u"self-test"_s, tr("Makes every page in every theme, then ends; with --screenshots it leaves a picture of each look."));
    const QCommandLineOption everyLook(u"every-look"_s,
                                       tr("With --self-test: every language in every size, text size and theme, instead of a sample."));
    const QCommandLineOption gallery(u"gallery"_s,
                                     tr("With --self-test and --screenshots: one picture of each page, in all languages side by side."));
    const QCommandLineOption pictures(
        {u"screenshots"_s, u"self-drive"_s},
        tr("Checks the practice site without anybody touching it, leaves pictures of the pages in this folder, then ends."), u"FOLDER"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Leads a small business from an old Windows server to Windows Server 2012 Essentials.\n\n"
           "Commands without a window: check, guide, report, export and import (see check --help and so on)."));
    parser.addOptions(
        {help, version, session, locale, size, textScale, theme, database, rehearsal, selfTest, everyLook, gallery, pictures});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    if (parser.isSet(version)) {
        return print(program + u' ' + QStringLiteral(CONSOLE_VERSION) + u'\n');
    }
    if (!parser.positionalArguments().isEmpty()) {
        //: %1 is a word from the command line
        return refuse(tr("“%1” is not a command.").arg(parser.positionalArguments().constFirst()));
    }
    CommandLine line;
    WindowRequest &window = line.window;
    window.session = parser.value(session);
    window.rehearsal = parser.isSet(rehearsal);
    window.selfTest = parser.isSet(selfTest);
    window.everyLook = parser.isSet(everyLook);
    window.gallery = parser.isSet(gallery);
    window.pictures = parser.value(pictures);
    window.settings.language = parser.value(locale);
    window.settings.database = parser.value(database);
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted) {
            return refuse(tr("A size looks like 1280x800, not like “%1”.").arg(parser.value(size)));
        }
        window.size = *wanted;
    }
    if (parser.isSet(textScale)) {
        bool isNumber = false;
        const int percent = parser.value(textScale).toInt(&isNumber);
        if (!isNumber || percent < 100 || percent > 200) {
            return refuse(tr("A text size is a number from 100 to 200, not “%1”.").arg(parser.value(textScale)));
        }
        window.settings.textScale = percent / 100.0;
    }
    if (parser.isSet(theme)) {
        window.settings.theme = themeFrom(parser.value(theme));
        if (!window.settings.theme) {
            return refuse(tr("There is no theme “%1”: it is system, light, dark or high-contrast.").arg(parser.value(theme)));
        }
    }
    return line;
}

CommandLine CommandLine::parseGuide(const QStringList &arguments)
{
    const QString products = GuideShelf::products().join(u", "_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption locale(u"locale"_s, tr("Language for this run, such as de_DE."), u"LOCALE"_s);
    const QCommandLineOption json(u"json"_s, tr("Prints JSON instead of a text."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Prints the guide of a product as it is declared: phases, steps, commands, limits and checks."));
    parser.addPositionalArgument(u"guide"_s, tr("This command."), u"guide"_s);
    parser.addPositionalArgument(u"product"_s, tr("Product of the source server: %1.").arg(products), u"PRODUCT"_s);
    parser.addOptions({help, locale, json});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2) {
        return refuse(tr("“%1” does not belong here.").arg(words.at(2)));
    }
    if (!GuideShelf::products().contains(words.value(1))) {
        //: %1 is a list of product keys
        return refuse(tr("Name the product: %1.").arg(products));
    }
    CommandLine line{.action = Action::Guide};
    line.guide = {.product = words.at(1), .locale = parser.value(locale), .json = parser.isSet(json)};
    return line;
}

CommandLine CommandLine::parseReport(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption pdf(u"pdf"_s, tr("Writes the report for paper."), u"FILE"_s);
    const QCommandLineOption html(u"html"_s, tr("Writes the report for a browser, as one file."), u"FILE"_s);
    const QCommandLineOption csv(u"csv"_s, tr("Writes the report for a spreadsheet."), u"FILE"_s);
    const QCommandLineOption json(u"json"_s, tr("Writes the report for programs."), u"FILE"_s);
    const QCommandLineOption language(u"language"_s, tr("Language of the report, such as de_DE; twice for two languages at once."),
                                      u"LOCALE"_s);
    const QCommandLineOption detail(u"detail"_s, tr("How much it tells: summary or full."), u"LEVEL"_s, u"full"_s);
    const QCommandLineOption database(u"database"_s, tr("Uses this database."), u"FILE"_s);
    const QCommandLineOption locale(u"locale"_s, tr("Language of the messages, such as de_DE."), u"LOCALE"_s);
    const QCommandLineOption progress(u"progress"_s, tr("Prints how far it is, in percent, one a line."));
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Writes the report of a migration.\n\n"
                                        "Ends with 0 when it is written, 64 for wrong usage, 70 for an error of the program or the disk."));
    parser.addPositionalArgument(u"report"_s, tr("This command."), u"report"_s);
    parser.addPositionalArgument(u"session"_s, tr("Identifier of the migration, or the beginning of it."), u"SESSION"_s);
    parser.addOptions({help, pdf, html, csv, json, language, detail, database, locale, progress});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() > 2) {
        return refuse(tr("“%1” does not belong here.").arg(words.at(2)));
    }
    CommandLine line{.action = Action::Report};
    ReportRequest &report = line.report;
    report.session = words.value(1);
    if (report.session.isEmpty()) {
        return refuse(tr("Name the migration by its identifier, or the beginning of it."));
    }
    const std::array<std::pair<const QCommandLineOption *, ReportForm>, 4> forms{
        {{&pdf, ReportForm::Pdf}, {&html, ReportForm::Html}, {&csv, ReportForm::Csv}, {&json, ReportForm::Json}}};
    for (const auto &[option, form] : forms) {
        if (!parser.isSet(*option)) {
            continue;
        }
        if (parser.value(*option).isEmpty()) {
            //: %1 is an option such as --pdf
            return refuse(tr("--%1 takes the name of a file.").arg(option->names().constFirst()));
        }
        report.outputs.append({.form = form, .path = parser.value(*option)});
    }
    if (report.outputs.isEmpty()) {
        return refuse(tr("Name the file to write: --pdf, --html, --csv or --json."));
    }
    report.languages = parser.values(language);
    for (const QString &wish : std::as_const(report.languages)) {
        if (QLocale(Language::bestFor({wish})).language() != QLocale(wish).language()) {
            return refuse(tr("There is no report in “%1”.").arg(wish));
        }
    }
    if (report.languages.size() > 2) {
        return refuse(tr("A report is made in one language or in two."));
    }
    if (const QString level = parser.value(detail); level == "summary"_L1) {
        report.detail = Report::Detail::Summary;
    } else if (level != "full"_L1) {
        return refuse(tr("There is no detail “%1”: it is summary or full.").arg(level));
    }
    report.database = parser.value(database);
    report.locale = parser.value(locale);
    report.showsProgress = parser.isSet(progress);
    return line;
}

CommandLine CommandLine::parseCheck(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption product(u"product"_s, tr("Product of the source server: %1.").arg(GuideShelf::products().join(u", "_s)),
                                     u"KEY"_s);
    const QCommandLineOption source(u"source"_s, tr("Name or IP address of the source server."), u"HOST"_s);
    const QCommandLineOption destination(u"destination"_s, tr("Name or IP address of the destination server, once there is one."),
                                         u"HOST"_s);
    const QCommandLineOption timeServer(u"time-server"_s, tr("External time source."), u"HOST"_s);
    const QCommandLineOption after(
        u"after"_s, tr("The last step that is done, such as prepare.run-migration-tool: what is normal follows it."), u"STEP"_s);
    const QCommandLineOption domain(u"domain"_s, tr("DNS name of the domain; without it a server is asked."), u"DOMAIN"_s);
    const QCommandLineOption user(u"user"_s, tr("Signs in as this user; the password is asked for."), u"USER"_s);
    const QCommandLineOption passwordFd(u"password-fd"_s,
                                        tr("Reads the password from this file descriptor instead, up to the end of the line."), u"N"_s);
    const QCommandLineOption json(u"json"_s, tr("Prints JSON instead of a table."));
    const QCommandLineOption database(u"database"_s, tr("Keeps the record in this database; without it nothing is kept."), u"FILE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Checks a site once and prints what each check found.\n\n"
                                        "Ends with 0 when everything passed, 1 with warnings, 2 when something failed that must not, "
                                        "3 when something cannot be told, 64 for wrong usage, 70 for an error of the program."));
    parser.addPositionalArgument(u"check"_s, tr("This command."), u"check"_s);
    parser.addOptions({help, product, source, destination, timeServer, after, domain, user, passwordFd, json, database});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    if (parser.positionalArguments().size() > 1) {
        return refuse(tr("“%1” does not belong here.").arg(parser.positionalArguments().at(1)));
    }
    if (!GuideShelf::products().contains(parser.value(product))) {
        return refuse(tr("Name the product with --product: %1.").arg(GuideShelf::products().join(u", "_s)));
    }
    if (!parser.isSet(source)) {
        return refuse(tr("Name the source server with --source."));
    }
    for (const QCommandLineOption *option : {&source, &destination, &timeServer}) {
        const HostAddress host = HostAddress::parse(parser.value(*option));
        if (parser.isSet(*option) && !host.isValid()) {
            //: %1 is an option such as --source, %2 what is wrong with its value
            return refuse(tr("--%1: %2").arg(option->names().constFirst(), ProblemText::host(host.problem())));
        }
    }
    CommandLine line{.action = Action::Check};
    line.check = {.product = parser.value(product),
                  .source = parser.value(source),
                  .destination = parser.value(destination),
                  .timeServer = parser.value(timeServer),
                  .after = parser.value(after),
                  .domain = parser.value(domain),
                  .user = parser.value(user),
                  .passwordFd = {},
                  .json = parser.isSet(json),
                  .database = parser.value(database)};
    if (parser.isSet(passwordFd)) {
        bool isNumber = false;
        const int fd = parser.value(passwordFd).toInt(&isNumber);
        if (!isNumber || fd < 0 || line.check.user.isEmpty()) {
            return refuse(tr("--password-fd takes the number of an open file descriptor, together with --user."));
        }
        line.check.passwordFd = fd;
    }
    return line;
}

CommandLine CommandLine::parseExport(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption all(u"all"_s, tr("Exports every migration."));
    const QCommandLineOption database(u"database"_s, tr("Uses this database."), u"FILE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Writes migrations with their records and evidence into one file, which another console can import and "
           "migration-console-verify can verify."));
    parser.addPositionalArgument(u"export"_s, tr("This command."), u"export"_s);
    parser.addPositionalArgument(u"session"_s, tr("Ids of the migrations."), u"SESSION…"_s);
    parser.addPositionalArgument(u"file"_s, tr("The file to write; it must not be there yet."), u"FILE"_s);
    parser.addOptions({help, all, database});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    QStringList words = parser.positionalArguments().mid(1);
    if (words.isEmpty()) {
        return refuse(tr("Name the migrations and then the file."));
    }
    CommandLine line{.action = Action::Exchange};
    line.exchange = {.all = parser.isSet(all), .file = words.takeLast(), .database = parser.value(database)};
    if (words.isEmpty() != line.exchange.all) {
        return refuse(tr("Name the migrations and then the file."));
    }
    for (const QString &word : std::as_const(words)) {
        line.exchange.sessions.append(QUuid::fromString(word));
        if (line.exchange.sessions.constLast().isNull()) {
            //: %1 is a word from the command line
            return refuse(tr("“%1” is not the id of a migration.").arg(word));
        }
    }
    return line;
}

CommandLine CommandLine::parseImport(const QStringList &arguments)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, tr("Shows this help."));
    const QCommandLineOption database(u"database"_s, tr("Uses this database."), u"FILE"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Takes in migrations that another console exported. Everything in the file is verified first."));
    parser.addPositionalArgument(u"import"_s, tr("This command."), u"import"_s);
    parser.addPositionalArgument(u"file"_s, tr("The exported file."), u"FILE"_s);
    parser.addOptions({help, database});
    if (!parser.parse(arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(help)) {
        return print(helpOf(parser));
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2) {
        return refuse(tr("Name one file."));
    }
    CommandLine line{.action = Action::Exchange};
    line.exchange = {.imports = true, .file = words.at(1), .database = parser.value(database)};
    return line;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifies an exported file. Shares no code with the console, so that a mistake there cannot hide itself here.

#include "verifytexts.h"

#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace
{
enum ExitCode { Proven = 0, IntactInItself = 1, Broken = 2, WrongUsage = 64, NotSuchAFile = 65 };
constexpr qsizetype shortestAnchor = 16;
constexpr qsizetype longestAnchor = 64;

int say(FILE *stream, const QString &text, int code)
{
    const QByteArray bytes = text.trimmed().toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    return code;
}

/** As it was printed: in groups and in capitals too. */
QByteArray anchorFrom(const QString &typed)
{
    QByteArray hash = typed.toLatin1().toLower();
    hash.replace(" ", "").replace(":", "");
    const bool isHash = hash.size() >= shortestAnchor && hash.size() <= longestAnchor
        && std::ranges::all_of(hash, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    return isHash ? hash : QByteArray();
}

int verify(const QString &path, const QList<QByteArray> &anchors)
{
    Verification verification(anchors);
    const Verification::Outcome outcome = verification.read(path);
    if (const QString refusal = VerifyTexts::refusal(outcome, verification.problem()); !refusal.isEmpty())
        return say(stderr, refusal, NotSuchAFile);
    const bool isGood = outcome == Verification::Outcome::Read && verification.isIntact() && verification.anchorsNotFound().isEmpty();
    const int code = !isGood ? Broken : verification.isProven() ? Proven : IntactInItself;
    return say(stdout, VerifyTexts(QLocale()).report(verification), code);
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTranslator texts;
    QTranslator english; // plurals
    QLocale locale = QLocale::system();
    if (english.load(u":/i18n/console_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    if (texts.load(locale, u"console"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&texts);
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    QLocale::setDefault(locale);

    const QCommandLineOption help({u"h"_s, u"help"_s}, VerifyTexts::helpOption());
    const QCommandLineOption anchor(u"anchor"_s, VerifyTexts::anchorOption(), u"HASH"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(VerifyTexts::description());
    parser.addPositionalArgument(u"file"_s, VerifyTexts::fileArgument(), u"FILE"_s);
    parser.addOptions({help, anchor});
    if (!parser.parse(QCoreApplication::arguments()))
        return say(stderr, parser.errorText(), WrongUsage);
    if (parser.isSet(help))
        return say(stdout, parser.helpText().replace(QString::fromLocal8Bit(argv[0]), u"migration-console-verify"_s), 0);
    if (parser.positionalArguments().size() != 1)
        return say(stderr, VerifyTexts::usage(), WrongUsage);
    QList<QByteArray> anchors;
    const auto typed = parser.values(anchor);
    for (const QString &each : typed) {
        const QByteArray hash = anchorFrom(each);
        if (hash.isEmpty())
            return say(stderr, VerifyTexts::badAnchor(each), WrongUsage);
        anchors.append(hash);
    }
    return verify(parser.positionalArguments().constFirst(), anchors);
}

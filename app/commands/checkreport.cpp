// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkreport.h"

#include "commandline.h"
#include "words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** Columns that a terminal uses: Chinese, Japanese and Korean characters take two. */
int columns(const QString &text)
{
    int width = 0;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool wide = (code >= 0x1100 && code <= 0x115f) || (code >= 0x2e80 && code <= 0xd7a3) || (code >= 0xf900 && code <= 0xfaff)
            || (code >= 0xfe30 && code <= 0xfe6f) || (code >= 0xff00 && code <= 0xff60) || (code >= 0xffe0 && code <= 0xffe6);
        width += wide ? 2 : 1;
    }
    return width;
}

QString padded(const QString &text, int width)
{
    return text + QString(qMax(0, width - columns(text)), u' ');
}

QString severityName(Severity severity)
{
    return QString::fromLatin1(QMetaEnum::fromType<Severity>().valueToKey(static_cast<int>(severity))).toLower();
}
} // namespace

CheckReport::CheckReport(const QList<CheckResult> &results, const FindingText &text)
    : m_results(results)
    , m_text(text)
{}

int CheckReport::exitCode() const
{
    return exitCodeOf(m_results);
}

int CheckReport::exitCodeOf(const QList<CheckResult> &results)
{
    bool cannotTell = results.isEmpty();
    bool warning = false;
    for (const CheckResult &result : results) {
        const bool counts = result.severity != Severity::Advice;
        switch (result.finding.status) {
        case Status::Failed:
            if (result.severity == Severity::Blocker) {
                return ExitCode::Failed;
            }
            warning = warning || counts;
            break;
        case Status::Warning:
            warning = warning || counts;
            break;
        case Status::Passed:
        case Status::NotApplicable:
            break;
        default:
            cannotTell = cannotTell || counts;
        }
    }
    return cannotTell ? ExitCode::CannotTell : warning ? ExitCode::Warning : ExitCode::Passed;
}

QString CheckReport::table() const
{
    int statusWidth = 0;
    int titleWidth = 0;
    for (const CheckResult &result : m_results) {
        statusWidth = qMax(statusWidth, columns(Words::status(result.finding.status)));
        titleWidth = qMax(titleWidth, columns(result.title));
    }
    QString table;
    for (const CheckResult &result : m_results) {
        const FindingWords words = m_text.words(result.finding);
        const QString line = padded(Words::status(result.finding.status), statusWidth) + u"  "_s + padded(result.title, titleWidth)
            + u"  "_s + words.headline;
        table += line.trimmed() + u'\n';
        const bool isGood = result.finding.status == Status::Passed || result.finding.status == Status::NotApplicable;
        QStringList more = words.advice;
        if (!isGood) {
            more = QStringList{words.sentence, words.next} + more;
        }
        for (const QString &text : std::as_const(more)) {
            if (!text.isEmpty()) {
                table += QString(statusWidth + 2, u' ') + text + u'\n';
            }
        }
    }
    return table;
}

QByteArray CheckReport::json() const
{
    QJsonArray checks;
    for (const CheckResult &result : m_results) {
        const FindingWords words = m_text.words(result.finding);
        QJsonObject check = result.finding.toJson(); // the codes and values that a journal holds
        check.insert(u"check"_s, result.key);
        check.insert(u"title"_s, result.title);
        check.insert(u"severity"_s, severityName(result.severity));
        check.insert(u"headline"_s, words.headline);
        check.insert(u"sentence"_s, words.sentence);
        check.insert(u"next"_s, words.next);
        checks.append(check);
    }
    const QJsonObject report{{u"program"_s, u"migration-console"_s},
                             {u"version"_s, QStringLiteral(CONSOLE_VERSION)},
                             {u"exitCode"_s, exitCode()},
                             {u"checks"_s, checks}};
    return QJsonDocument(report).toJson(QJsonDocument::Indented);
}

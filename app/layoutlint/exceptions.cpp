// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exceptions.h"

#include <QQuickItem>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
struct Exception {
    const char *pattern; ///< regular expression over the complaint
    const char *reason;
};
constexpr std::array complaints = {
    Exception{.pattern = "too near: ListRow “[^”]*” and ListRow",
              .reason = "phases of the rail: the line of time runs through them, each is 56 high at least"},
};

/** Kinds of items whose words come from elsewhere. */
constexpr std::array kinds = {
    Exception{.pattern = "CommandLine|CommandBlock", .reason = "commands are typed as they stand"},
};

/** Words in a text that come from elsewhere. */
constexpr std::array words = {
    Exception{.pattern = "Windows|Small Business|Server|Essentials|Standard|Premium|Foundation", .reason = "names of products"},
    Exception{.pattern = "\\b[A-Z]{3,}\\b", .reason = "abbreviations of protocols"},
    Exception{.pattern = "\\b[0-9a-f]{4}( [0-9a-f]{4})+\\b|\\b[0-9a-f]{8,}\\b", .reason = "hashes"},
    Exception{.pattern = "Kerberos|Microsoft|Active Directory|Administrator", .reason = "names that a server shows in every language"},
    Exception{.pattern =
                  "English|Deutschland|Deutsch|italiano|Italia|France|Belgique|Brasil|Svizzera|español|português|United States|Schweiz",
              .reason = "languages and countries are named in themselves"},
    Exception{.pattern = "packaging/dev run|contoso\\.lan|(/[\\w.-]+)+", .reason = "commands, examples and paths"},
    Exception{
        .pattern =
            "Die Bänder liegen im Tresor der Hauptstelle|Der Hersteller ruft zurück|Die Uhr des Hosts geht vor; der Dienst wird am Abend "
            "neu gestartet|Die Liste ist leer",
        .reason = "what somebody wrote"},
    Exception{.pattern = "prepare\\.move-wins|Bäckerei und Konditorei Huber & Söhne "
                         "KG|huber-baeckerei\\.local|(SBS2003|ESS2012)(-HAUPTSTR)?|A\\. Keller",
              .reason = "names of the migration that is shown, and of a step that only an older guide had"},
};
} // namespace

bool Exceptions::excuses(const QString &complaint)
{
    return std::ranges::any_of(
        complaints, [&](const Exception &one) { return complaint.contains(QRegularExpression(QString::fromUtf8(one.pattern))); });
}

bool Exceptions::isForeign(const QQuickItem &item)
{
    for (const QQuickItem *up = &item; up; up = up->parentItem()) {
        const QString kind = QString::fromLatin1(up->metaObject()->className());
        if (std::ranges::any_of(kinds,
                                [&](const Exception &one) { return kind.contains(QRegularExpression(QString::fromUtf8(one.pattern))); })) {
            return true;
        }
    }
    return false;
}

QString Exceptions::withoutForeign(const QString &shown)
{
    QString text = shown;
    for (const Exception &one : words) {
        text.remove(QRegularExpression(QString::fromUtf8(one.pattern)));
    }
    return text;
}

QStringList Exceptions::all()
{
    QStringList lines;
    const auto add = [&lines](const auto &list) {
        for (const Exception &one : list) {
            lines.append(u"%1: %2"_s.arg(QString::fromUtf8(one.pattern), QString::fromUtf8(one.reason)));
        }
    };
    add(complaints);
    add(kinds);
    add(words);
    return lines;
}

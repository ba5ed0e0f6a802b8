// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Appends to a journal until it is killed or has done enough, and tells each entry on its standard output once, and
// only when, it was told that the entry is in the file. Writes the fixture tests/data/schema-*.db too (--transactions).

#include "clock.h"
#include "journalstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace
{
/** In one piece, so that a kill leaves whole lines. */
void tell(const QByteArray &lines)
{
    if (::write(STDOUT_FILENO, lines.constData(), static_cast<size_t>(lines.size())) != lines.size())
        std::_Exit(3);
}

QList<EntryDraft> draftsOf(int transaction)
{
    const int size = transaction % 4 == 0 ? 12 : 1; // a sweep, or an act
    QList<EntryDraft> drafts;
    for (int i = 0; i < size; ++i) {
        drafts.append({.kind = u"finding"_s,
                       .subject = u"check-%1"_s.arg(i),
                       .limits = {{u"limitSeconds"_s, 300}},
                       .payload = {{u"transaction"_s, transaction}, {u"of"_s, size}, {u"text"_s, u"größer"_s}}});
    }
    return drafts;
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"session"_s, {}, u"uuid"_s});
    parser.addOption({u"transactions"_s, {}, u"count"_s, u"1000000"_s});
    parser.addPositionalArgument(u"file"_s, {});
    parser.process(application);

    const SystemClock clock;
    Database database;
    JournalStore store(database, clock);
    if (const auto opened = database.open(parser.positionalArguments().constFirst()).result(); !opened) {
        tell("error " + opened.error().detail.toUtf8() + '\n');
        return 1;
    }
    QUuid session = QUuid::fromString(parser.value(u"session"_s));
    if (session.isNull()) {
        const auto created = store.createSession(u"1"_s, {{u"product"_s, u"sbs2003"_s}, {u"customer"_s, u"Praxis"_s}}).result();
        if (!created)
            return 1;
        session = *created;
    }
    tell("session " + session.toByteArray() + '\n');
    const int transactions = parser.value(u"transactions"_s).toInt();
    for (int i = 0; i < transactions; ++i) {
        const auto written = store.append(session, u"1"_s, draftsOf(i)).result();
        if (!written)
            return 1;
        QByteArray lines;
        for (const JournalEntry &entry : *written)
            lines += "entry " + QByteArray::number(entry.sequence) + ' ' + entry.hash.toHex() + '\n';
        tell(lines);
    }
    return 0;
}

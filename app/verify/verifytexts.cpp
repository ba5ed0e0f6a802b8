// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verifytexts.h"

#include <QUuid>

using namespace Qt::StringLiterals;

QString VerifyTexts::plain(const QString &text)
{
    QString shown = text.left(200);
    for (QChar &each : shown) {
        if (!each.isPrint())
            each = u' ';
    }
    return shown.simplified();
}

QString VerifyTexts::description()
{
    return tr("Verifies a file that the Migration Console exported: every entry, every chain and all evidence.\n\n"
              "Without a hash that is known from elsewhere, such as from a printed report, it proves only that the file agrees with "
              "itself.\n\n"
              "Ends with 0 when everything is intact and every chain is proven by a hash that you gave, 1 when everything is intact but "
              "a chain is proven only in itself, 2 when something is wrong, 64 for wrong usage, 65 when it is not such a file.");
}

QString VerifyTexts::fileArgument()
{
    return tr("The exported file.");
}

QString VerifyTexts::anchorOption()
{
    return tr("A hash that is known from elsewhere, or at least its first 16 characters. May be given several times.");
}

QString VerifyTexts::helpOption()
{
    return tr("Shows this help.");
}

QString VerifyTexts::usage()
{
    return tr("Name one file. “migration-console-verify --help” tells what is possible.");
}

QString VerifyTexts::badAnchor(const QString &anchor)
{
    //: %1 is what was typed
    return tr("“%1” is not a hash: it has 16 to 64 characters from 0 to 9 and from a to f.").arg(plain(anchor));
}

QString VerifyTexts::refusal(Verification::Outcome outcome, const QString &problem)
{
    switch (outcome) {
    case Verification::Outcome::NotReadable:
        //: %1 is what the system says
        return tr("The file cannot be read: %1").arg(plain(problem));
    case Verification::Outcome::NotAnExport:
        return tr("This is not a file that the Migration Console exported.");
    case Verification::Outcome::Newer:
        //: %1 is a number
        return tr("The file has version %1 of the format, which this program does not know. Use a newer one.").arg(problem);
    case Verification::Outcome::Read:
    case Verification::Outcome::OtherForm:
        break;
    }
    return {};
}

QString VerifyTexts::faultOf(const ChainVerdict &chain) const
{
    const QString place = m_locale.toString(chain.place);
    switch (chain.fault) {
    case Fault::None:
        break;
    case Fault::Changed:
        //: %1 is the number of an entry
        return tr("Entry %1 was changed: it does not give its own hash.").arg(place);
    case Fault::Dropped:
        //: %1 is the number of an entry
        return tr("Entry %1 was dropped.").arg(place);
    case Fault::Reordered:
        //: %1 is the number of an entry
        return tr("Entry %1 is not at its place: entries were reordered.").arg(place);
    case Fault::Inserted:
        //: %1 is the number of a place in a list of entries
        return tr("An entry was inserted at place %1.").arg(place);
    case Fault::Unlinked:
        //: %1 is the number of an entry
        return tr("Entry %1 does not follow the entry before it: one of the two was exchanged.").arg(place);
    case Fault::PayloadChanged:
        //: %1 is the number of an entry
        return tr("What entry %1 says was changed: it does not match the hash in the entry.").arg(place);
    case Fault::Unreadable:
        //: %1 is the number of a place in a list of entries
        return tr("What stands at place %1 is not an entry.").arg(place);
    }
    return {};
}

QString VerifyTexts::worthOf(const ChainVerdict &chain) const
{
    if (chain.provenUpTo == 0)
        return tr("Proven only in itself: without a hash from elsewhere, whoever wrote all of it anew would not be noticed.");
    if (chain.provenUpTo == chain.entries)
        return tr("Proven by the hash that you gave, up to its last entry.");
    //: %1 is the number of an entry
    return tr("Proven by the hash that you gave up to entry %1. What follows is proven only in itself.")
        .arg(m_locale.toString(chain.provenUpTo));
}

QStringList VerifyTexts::linesOf(const ChainVerdict &chain) const
{
    //: %1 is the id of a console
    QStringList lines{u"  "_s + tr("Console %1").arg(QUuid::fromRfc4122(chain.console).toString(QUuid::WithoutBraces))};
    lines.append(u"    "_s + tr("%n entry(s)", nullptr, static_cast<int>(chain.entries)));
    if (chain.erased > 0)
        lines.append(u"    "_s + tr("Contents of %n entry(s) were erased on purpose.", nullptr, static_cast<int>(chain.erased)));
    //: %1 is a hash
    lines.append(u"    "_s + tr("Newest hash: %1").arg(QString::fromLatin1(chain.newestHash.toHex())));
    //: Word for a chain of entries in which nothing is wrong
    lines.append(u"    "_s + (chain.fault == Fault::None ? tr("Intact.") : tr("BROKEN: %1").arg(faultOf(chain))));
    if (chain.fault == Fault::None)
        lines.append(u"    "_s + worthOf(chain));
    return lines;
}

QStringList VerifyTexts::linesOf(const SessionVerdict &session) const
{
    const QString id = QUuid::fromRfc4122(session.id).toString(QUuid::WithoutBraces);
    //: %1 is an id
    const QString title = tr("Migration %1").arg(id);
    QStringList lines{session.customer.isEmpty() ? title : title + u" · "_s + plain(session.customer)};
    for (const ChainVerdict &chain : session.chains)
        lines.append(linesOf(chain));
    if (session.pieces > 0)
        lines.append(u"  "_s + tr("%n piece(s) of evidence", nullptr, static_cast<int>(session.pieces)));
    for (const QByteArray &hash : session.changed)
        //: %1 is a hash
        lines.append(u"  "_s + tr("BROKEN: evidence %1 was changed.").arg(plain(QString::fromLatin1(hash))));
    for (const QByteArray &hash : session.missing)
        //: %1 is a hash
        lines.append(u"  "_s + tr("BROKEN: evidence %1 is missing.").arg(plain(QString::fromLatin1(hash))));
    return lines;
}

QString VerifyTexts::summary(const Verification &verification)
{
    if (!verification.isIntact() || !verification.anchorsNotFound().isEmpty())
        return tr("Something is wrong with this file.");
    return verification.isProven() ? tr("Everything is intact and proven by what you gave.")
                                   : tr("Everything is intact, but not every chain is proven by a hash from elsewhere.");
}

QString VerifyTexts::report(const Verification &verification) const
{
    QStringList lines;
    for (const SessionVerdict &session : verification.sessions())
        lines.append(linesOf(session));
    if (!verification.isSealed())
        lines.append(tr("BROKEN: the file as a whole is not as it was written. It was cut or changed."));
    if (!verification.problem().isEmpty())
        //: %1 is a name from the file, or what a library says
        lines.append(tr("BROKEN: the file goes on in an unknown way: %1").arg(plain(verification.problem())));
    const auto lost = verification.anchorsNotFound();
    for (const QByteArray &anchor : lost)
        //: %1 is a hash
        lines.append(tr("BROKEN: no intact part of a chain holds the hash %1.").arg(QString::fromLatin1(anchor)));
    lines.append(summary(verification));
    return lines.join(u'\n') + u'\n';
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchangetext.h"

#include "words.h"

using namespace Qt::StringLiterals;
using Kind = ExchangeError::Kind;

Problem ExchangeText::exportProblem(const ExchangeError &error) const
{
    switch (error.kind) {
    case Kind::Cancelled:
        return {};
    case Kind::NotFound:
        if (!error.session.isNull()) {
            return ProblemText::storage({.kind = StorageError::Kind::NotFound});
        }
        return {tr("The folder is not there"), tr("The disk may have been unplugged. Nothing was written."),
                tr("Plug the disk in again, or choose another folder.")};
    case Kind::Exists:
        return {tr("There is a file of this name already"), tr("It was left as it is, and nothing was written."),
                tr("Choose another name or another folder.")};
    case Kind::DiskFull:
        return {tr("There is no room for the file"), tr("The disk that it was to be written to is full. Nothing was left there."),
                tr("Free some space on it, or choose another folder.")};
    case Kind::FileLimit:
        return {tr("The disk holds no file that large"), tr("Many sticks hold files of up to 4 GB only. Nothing was left there."),
                tr("Export fewer migrations at once, or choose another disk.")};
    case Kind::TooLarge:
        return {tr("That is too much for one file"), tr("Nothing was written."), tr("Export fewer migrations at once.")};
    case Kind::Database:
        return ProblemText::storage(error.storage);
    default:
        return {tr("The file could not be written"), tr("Your account may not write there, or the disk reports an error."),
                tr("Choose another folder.")};
    }
}

QString ExchangeText::place(const ExchangeError &error) const
{
    //: Says where in a record something is. %1 is the number of an entry, %2 the id of a console
    return Format::fill(tr("Entry %1 of the console %2."), {m_format.number(error.sequence), error.console.toString(QUuid::WithoutBraces)});
}

Problem ExchangeText::importProblem(const ExchangeError &error) const
{
    const QString nothing = tr("Nothing was taken in.");
    switch (error.kind) {
    case Kind::Cancelled:
        return {};
    case Kind::NotFound:
        return {tr("The file is gone"), tr("It was removed, or the disk that it is on was unplugged."),
                tr("Plug the disk in again, then choose the file once more.")};
    case Kind::NotPermitted:
        return {tr("The file may not be read"), tr("Your account has no permission to read it."),
                tr("Copy the file to your home folder with an account that may read it, then choose the copy.")};
    case Kind::NotAnExport:
        return {tr("This is not an exported migration"), tr("The console has not written this file.") + u' ' + nothing,
                tr("Choose a file that ends with .migration.")};
    case Kind::Newer:
        return {tr("The file is from a newer version"), tr("This console does not know its format.") + u' ' + nothing,
                tr("Install the newer version, then import it again.")};
    case Kind::Damaged:
        return {tr("The file is damaged"), tr("It was cut or changed since it was written.") + u' ' + nothing,
                tr("Copy it again from where it comes from, or export it again.")};
    case Kind::Broken:
        return {tr("The record in the file was changed"), place(error) + u' ' + nothing,
                tr("Do not trust this file. Ask who gave it to you for another copy.")};
    case Kind::EvidenceChanged:
        return {tr("Evidence in the file was changed"), tr("Its content does not match its hash.") + u' ' + nothing,
                tr("Do not trust this file. Ask who gave it to you for another copy.")};
    case Kind::Fork:
        return {tr("The file contradicts the record"),
                tr("Both hold something else at the same place: two databases were used under one name.") + u' ' + place(error) + u' '
                    + nothing,
                tr("Keep both. The one whose newest hash was printed or signed is the one that counts.")};
    case Kind::Invalid:
    case Kind::TooLarge:
        return {tr("The file is not as it should be"), tr("No console has written it like this.") + u' ' + nothing,
                tr("Do not trust this file. Ask who gave it to you for another copy.")};
    case Kind::Database:
        return ProblemText::storage(error.storage);
    default:
        return {tr("The file cannot be read"), tr("The disk reports an error.") + u' ' + nothing,
                tr("Copy the file to another disk, then choose the copy.")};
    }
}

QString ExchangeText::name(const SessionMerge &merge)
{
    const QString customer = Format::foreign(merge.header[u"customer"_s].toString());
    const QString product = Words::productTitle(merge.header[u"product"_s].toString());
    const QString both = product.isEmpty() ? customer : customer + u" · "_s + product;
    return customer.isEmpty() ? merge.session.toString(QUuid::WithoutBraces) : both;
}

QString ExchangeText::amount(const SessionMerge &merge) const
{
    QStringList parts{tr("%n entry(s)", nullptr, static_cast<int>(merge.entries))};
    if (merge.evidence > 0) {
        parts.append(tr("%n piece(s) of evidence", nullptr, static_cast<int>(merge.evidence)));
    }
    if (merge.missing > 0) {
        parts.append(tr("%n piece(s) of evidence missing in the file", nullptr, static_cast<int>(merge.missing)));
    }
    return m_format.list(parts);
}

QString ExchangeText::before(const SessionMerge &merge) const
{
    switch (merge.outcome) {
    case SessionMerge::Outcome::Added:
        //: Before an import. %1 is a customer with a product, %2 something like "1,200 entries and 3 pieces of evidence"
        return Format::fill(tr("%1: not here yet, %2."), {name(merge), amount(merge)});
    case SessionMerge::Outcome::Extended:
        //: Before an import. %1 is a customer with a product, %2 something like "1,200 entries and 3 pieces of evidence"
        return Format::fill(tr("%1: here already, and the file knows more: %2."), {name(merge), amount(merge)});
    case SessionMerge::Outcome::Known:
        break;
    }
    //: %1 is a customer with a product
    return Format::fill(tr("%1: all of it is here already."), {name(merge)});
}

QString ExchangeText::after(const SessionMerge &merge) const
{
    switch (merge.outcome) {
    case SessionMerge::Outcome::Added:
        //: After an import. %1 is a customer with a product, %2 something like "1,200 entries and 3 pieces of evidence"
        return Format::fill(tr("%1: added, %2."), {name(merge), amount(merge)});
    case SessionMerge::Outcome::Extended:
        //: After an import. %1 is a customer with a product, %2 something like "1,200 entries and 3 pieces of evidence"
        return Format::fill(tr("%1: brought together, %2 more."), {name(merge), amount(merge)});
    case SessionMerge::Outcome::Known:
        break;
    }
    //: %1 is a customer with a product
    return Format::fill(tr("%1: all of it was here already. Nothing was changed."), {name(merge)});
}

QStringList ExchangeText::newestHashes(const ExportReport &report) const
{
    QStringList lines;
    for (const Manifest::Session &session : report.manifest.sessions) {
        for (const Manifest::Chain &chain : session.chains) {
            lines.append(QString::fromLatin1(chain.newestHash.toHex()));
        }
    }
    return lines;
}

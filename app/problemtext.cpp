// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "problemtext.h"

#include "format.h"

Problem ProblemText::storage(const StorageError &error)
{
    using Kind = StorageError::Kind;
    switch (error.kind) {
    case Kind::NotFound:
        return {tr("The session was not found"), tr("The database does not hold this session any more."),
                tr("Choose another one from the list of sessions.")};
    case Kind::Missing:
        //: %1 is the name of a file
        return {tr("The database is not there"),
                Format::fill(tr("It is kept in %1, and there is no such file now. Nothing was made in its place."),
                             {Format::foreign(error.detail)}),
                tr("Plug the disk in that it is on, then try again.")};
    case Kind::Newer:
        return {tr("The database is from a newer version"),
                tr("A newer version of this program has written the database. It can be read, and nothing in it is changed."),
                tr("Install the newer version to go on working.")};
    case Kind::Locked:
        return {tr("The database is in use"), tr("Another program holds the database, so nothing can be written to it."),
                tr("Close the other window or program, then try again.")};
    case Kind::ReadOnly:
        return {tr("The database is read-only"), tr("The database or its folder cannot be written to. Everything can be read."),
                tr("Allow writing to the folder, then start the console again.")};
    case Kind::Damaged:
        return {tr("The database is damaged"), tr("Parts of the database cannot be read. It was left as it is, nothing was deleted."),
                tr("Copy the file to a safe place, then use a backup of it.")};
    case Kind::DiskFull:
        return {tr("The disk is full"), tr("The last entry could not be stored. Everything before it is safe."),
                tr("Free some space on the disk, then try again.")};
    case Kind::NotPermitted:
        return {tr("The database cannot be opened"), tr("Your account may not open the database or its folder."),
                tr("Give your account the permission, or choose another file with --database.")};
    case Kind::Io:
        return {tr("The disk does not answer"), tr("The system reports an error while reading or writing the database."),
                tr("Check the disk, then start the console again.")};
    case Kind::Schema:
        return {tr("This is not a database of the console"), tr("The file is a database, but another program has made it."),
                tr("Choose another file with --database.")};
    case Kind::Conflict:
        return {tr("The entry was not stored"), tr("What was to be stored contradicts the record. Nothing was changed."),
                tr("Start the console again. If it happens again, report it with the log.")};
    case Kind::Limit:
        return {tr("There is no more room for evidence"),
                tr("The step or the migration holds as much as the record keeps. Nothing was added."),
                tr("Add a smaller file or only the part that matters, and keep the rest with the papers of the customer.")};
    }
    return {};
}

Problem ProblemText::backup(const StorageError &error)
{
    using Kind = StorageError::Kind;
    switch (error.kind) {
    case Kind::DiskFull:
        return {tr("There is no room for the backup"), tr("The disk that it was to be written to is full. Nothing was left there."),
                tr("Free some space on it, or choose another folder.")};
    case Kind::NotPermitted:
    case Kind::ReadOnly:
    case Kind::Io:
        return {tr("The backup could not be written"),
                tr("The folder is not there, or your account may not write to it. Nothing was left there."),
                tr("Plug the disk in again, or choose another folder.")};
    default:
        return storage(error);
    }
}

Problem ProblemText::rescue(const StorageError &error)
{
    switch (error.kind) {
    case StorageError::Kind::NotFound:
        return {tr("Nothing could be saved"), tr("No part of the file holds anything that can be read."),
                tr("Copy the file to a safe place, then use a backup of it.")};
    case StorageError::Kind::DiskFull:
        return {tr("There is no room for the new file"), tr("The disk that it was to be written to is full. Nothing was left there."),
                tr("Free some space on the disk, then try again.")};
    case StorageError::Kind::Newer:
        return storage(error);
    default:
        return {tr("The new file could not be written"),
                tr("The folder is not there, or your account may not write to it. Nothing was left there."),
                tr("Allow writing to the folder, then start the console again.")};
    }
}

Problem ProblemText::report(const StorageError &error)
{
    if (error.kind == StorageError::Kind::DiskFull) {
        return {tr("There is no room for the report"), tr("The disk that it was to be written to is full. Nothing was left there."),
                tr("Free some space on it, or choose another folder.")};
    }
    return {tr("The report could not be written"),
            tr("The folder is not there, or your account may not write to it. Nothing was left there."),
            tr("Plug the disk in again, or choose another folder.")};
}

Problem ProblemText::evidence(const EvidenceError &error, const QLocale &locale)
{
    using Kind = EvidenceError::Kind;
    const auto size = [&locale](qint64 bytes) { return locale.formattedDataSize(bytes, 1); };
    switch (error.kind) {
    case Kind::NotFound:
        return {tr("The file is gone"), tr("It was removed, or the medium that it is on was unplugged. Nothing was added."),
                tr("Plug the medium in again, then choose the file once more.")};
    case Kind::NotPermitted:
        return {tr("The file may not be read"), tr("Your account has no permission to read it. Nothing was added."),
                tr("Copy the file to your home folder with an account that may read it, then choose the copy.")};
    case Kind::NotAFile:
        return {tr("This is not a file"), tr("A folder or a device has no content that could be kept. Nothing was added."),
                tr("Choose a file.")};
    case Kind::Empty:
        return {tr("There is nothing in it"), tr("It holds 0 bytes, which proves nothing. Nothing was added."),
                tr("Save it again where it comes from, then add it once more.")};
    case Kind::TooLarge:
        //: %1 and %2 are sizes such as "2 GiB"
        return {tr("The file is too large"),
                tr("It has %1; the record keeps up to %2 a piece. Nothing was added.").arg(size(error.size), size(EvidenceLimits::piece)),
                tr("Add only the part that matters, or a picture of it.")};
    case Kind::Shortened:
        return {tr("The file was changed while it was read"), tr("It became shorter, so what was read is not whole. Nothing was added."),
                tr("Wait until the program that writes it has finished, then choose the file once more.")};
    case Kind::Io:
        return {tr("The file cannot be read"), tr("The medium reports an error. Nothing was added."),
                tr("Copy the file to another medium, then choose the copy.")};
    case Kind::TimedOut:
        return {tr("The file cannot be read in time"), tr("The medium did not answer within a minute. Nothing was added."),
                tr("Unplug the medium and plug it in again, or copy the file to another one.")};
    case Kind::Cancelled:
        break;
    }
    return {};
}

QString ProblemText::search(const NetError &error, const QString &resolver)
{
    const QString server = Format::foreign(resolver);
    switch (error.kind) {
    case NetError::Kind::Cancelled:
        return {};
    case NetError::Kind::TimedOut:
    case NetError::Kind::Unreachable:
        //: %1 is the address of a DNS server
        return tr("The DNS server %1 does not answer. Check the address and the network cable, or type the servers in by hand.")
            .arg(server);
    case NetError::Kind::Refused:
    case NetError::Kind::ServerRejected:
    case NetError::Kind::NotPermitted:
        return tr("%1 refuses to answer DNS questions. Enter the address of the site's DNS server, or type the servers in by hand.")
            .arg(server);
    case NetError::Kind::NameNotFound:
        return tr("%1 does not know this domain. Check how it is written, or type the servers in by hand.").arg(server);
    default:
        return tr("%1 gave an answer that makes no sense. Type the servers in by hand.").arg(server);
    }
}

QString ProblemText::host(HostAddress::Problem problem)
{
    switch (problem) {
    case HostAddress::Problem::None:
        return {};
    case HostAddress::Problem::ForbiddenCharacter:
        return tr("The name holds a character that no server name may have. Type it anew.");
    case HostAddress::Problem::LabelTooLong:
        return tr("A part of the name is longer than 63 characters.");
    case HostAddress::Problem::NameTooLong:
        return tr("The name is longer than 253 characters.");
    case HostAddress::Problem::EmptyLabel:
        return tr("There are two dots in a row, or a dot at the beginning.");
    case HostAddress::Problem::NotAnAddress:
        return tr("This is not a complete IP address.");
    }
    return {};
}

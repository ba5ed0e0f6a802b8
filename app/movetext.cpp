// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "movetext.h"

Problem MoveText::problem(MoveObstacle obstacle)
{
    switch (obstacle) {
    case MoveObstacle::SameFolder:
        return {tr("The database is in this folder already"), {}, tr("Choose another folder.")};
    case MoveObstacle::NoFolder:
        return {tr("The folder is not there"), tr("Its disk may be unplugged. The database is where it was."),
                tr("Plug the disk in again, or choose another folder.")};
    case MoveObstacle::NotWritable:
        return {tr("Nothing can be written to this folder"), tr("Your account may not, or the disk is read-only."),
                tr("Allow writing to it, or choose another folder.")};
    case MoveObstacle::Occupied:
        return {tr("A database lies in this folder already"), tr("It is never replaced."),
                tr("Give that file another name, or choose another folder.")};
    case MoveObstacle::NoRoom:
        return {tr("There is no room for the database"), tr("The database is where it was."),
                tr("Free some space on the disk, or choose another folder.")};
    case MoveObstacle::InUse:
        return {
            tr("The database is in use"),
            tr("Another window or program has it open, or a backup, an export or an import is running. What they record would be lost."),
            tr("Close them or wait until they are done, then try again.")};
    case MoveObstacle::Different:
        return {tr("The copy is not like the original"), tr("It was read again and thrown away. The database is where it was."),
                tr("Choose a folder on another disk.")};
    case MoveObstacle::NotKept:
        return {tr("The new place cannot be kept"), tr("The file with your settings cannot be written. The database is where it was."),
                tr("Free some space on its disk or allow writing to it, then try again.")};
    case MoveObstacle::Disk:
        return {tr("The disk does not answer"), tr("The system reports an error. The database is where it was."),
                tr("Check both disks, or choose another folder.")};
    }
    return {};
}

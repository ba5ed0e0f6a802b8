// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serviceplaces.h"

#include "checkrun.h"

using namespace Qt::StringLiterals;

bool wasRead(CheckRun &run, const DirectoryReading::Answers &answers, qsizetype search, const QString &object)
{
    for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
        if (it->at(search).isEmpty()) {
            run.fail({NetError::Kind::NotPermitted, object, 0}, run.site().link(it.key()).shownName(), "LDAP"_L1);
            return false;
        }
    }
    return true;
}

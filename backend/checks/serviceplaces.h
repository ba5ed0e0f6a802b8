// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directoryreading.h"
#include "rootdse.h"

/** The container in which services of the forest announce themselves. */
[[nodiscard]] inline QString servicesOf(const RootDse &dse)
{
    return QStringLiteral("CN=Services,") + dse.configurationContext;
}

/** True where each server delivered the object of this search; else ends the run: an empty list beside it would prove nothing. */
[[nodiscard]] bool wasRead(CheckRun &run, const DirectoryReading::Answers &answers, qsizetype search, const QString &object);

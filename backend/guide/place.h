// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <qqmlintegration.h>

/** Where the technician stands or signs in to do something. The names are used in QML: `Place.SourceServer`. */
namespace Place
{
Q_NAMESPACE
QML_ELEMENT

enum class Where {
    AsStep, ///< at the place of the step that it belongs to
    Desk, ///< nothing is touched: reading, planning, deciding
    SourceServer,
    DestinationServer,
    BothServers,
    ClientComputers,
    Router,
};
Q_ENUM_NS(Where)
} // namespace Place

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Makes the guides and their types known to the QML engine of a test program; included by the file with its main function.

#include <QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(Console_GuidePlugin)
Q_IMPORT_QML_PLUGIN(Console_ChecksPlugin)
Q_IMPORT_QML_PLUGIN(Console_GuidesPlugin)

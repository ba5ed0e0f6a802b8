// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "logging.h"

Q_LOGGING_CATEGORY(lcCore, "console.core", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "console.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChecks, "console.checks", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "console.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "console.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "console.app", QtInfoMsg)

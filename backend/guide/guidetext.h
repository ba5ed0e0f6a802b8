// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/**
 * A text of a guide in the language that is in use now. Guides keep their texts as they were written, so that loading one looks up
 * none, and a change of language needs no guide to be made anew.
 */
[[nodiscard]] QString guideText(const QString &written);

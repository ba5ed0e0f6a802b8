// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secret.h"

#include <QString>

#include <optional>

/** Reads a password at the terminal without showing it, or from a file descriptor. Never from an argument or a variable. */
class PasswordReader
{
public:
    [[nodiscard]] static std::optional<SecretBytes> read(std::optional<int> descriptor, const QString &prompt);

private:
    [[nodiscard]] static std::optional<SecretBytes> readLine(int descriptor);
};

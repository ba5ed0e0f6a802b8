// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QString>

/** The process's own Kerberos, SASL and name service settings, so that the machine's are never looked at. */
class KerberosEnvironment
{
public:
    /**
     * First thing in the program, before any thread: writes krb5.conf into \a directory (or, when empty, into a private
     * temporary one that goes with the process), points the libraries at it and takes the system's resolver out of the
     * process. Calling it again is harmless.
     */
    static NetResult<void> prepare(const QString &directory = {});
    [[nodiscard]] static bool isPrepared();
    [[nodiscard]] static QByteArray profile(); ///< the text of krb5.conf
};

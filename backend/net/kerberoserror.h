// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "krb5handles.h"
#include "neterror.h"

#include <QByteArrayView>

/** What a key server or libkrb5 refused, in our words. */
namespace KerberosError
{

enum class Stage { Account, Service }; ///< what was asked for: some codes mean something else for each

/** \a error as a server sent it. */
[[nodiscard]] NetError fromServer(const krb5_error &error, Stage stage);
/** \a code as libkrb5 returned it. */
[[nodiscard]] NetError fromLibrary(const Krb5Context &context, krb5_error_code code, Stage stage);
/** The Windows status that a server adds to an error (MS-KILE 2.2.2), or 0. */
[[nodiscard]] quint32 windowsStatus(QByteArrayView data);

} // namespace KerberosError

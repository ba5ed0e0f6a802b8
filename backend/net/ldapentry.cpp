// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ldapentry.h"

QStringList LdapEntry::texts(const QString &attribute) const
{
    QStringList texts;
    const QByteArrayList all = values(attribute);
    texts.reserve(all.size());
    for (const QByteArray &value : all)
        texts.append(QString::fromUtf8(value));
    return texts;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QHash>
#include <QString>
#include <QStringList>

/** What to look for in a directory. */
struct LdapSearch {
    enum Scope { Base, OneLevel, Subtree };
    QString base = {};
    Scope scope = Base;
    QString filter = QStringLiteral("(objectClass=*)");
    QStringList attributes = {}; ///< empty: all
    qsizetype maximumEntries = 20'000; ///< a server that sends more is not believed
};

/** One object of a directory as a server sent it. */
class LdapEntry
{
public:
    LdapEntry() = default;
    explicit LdapEntry(const QString &name)
        : dn(name)
    {}

    QString dn;
    QHash<QString, QByteArrayList> attributes; ///< names in lower case; use the functions below

    void insert(const QString &attribute, const QByteArrayList &values) { attributes.insert(attribute.toLower(), values); }
    [[nodiscard]] bool contains(const QString &attribute) const { return attributes.contains(attribute.toLower()); }
    [[nodiscard]] QByteArrayList values(const QString &attribute) const { return attributes.value(attribute.toLower()); }
    [[nodiscard]] QByteArray value(const QString &attribute) const { return values(attribute).value(0); } ///< first one, or empty
    [[nodiscard]] QString text(const QString &attribute) const { return QString::fromUtf8(value(attribute)); }
    [[nodiscard]] QStringList texts(const QString &attribute) const;

    bool operator==(const LdapEntry &) const = default;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModel>
#include <QFile>
#include <QString>
#include <QTest>

/** A model as text, role by role, to be compared with an expectation that stands in tests/data/models. */
class ModelDump
{
public:
    /** Empty where the model is as expected; otherwise the lines that differ. CONSOLE_UPDATE=1 writes the file anew. */
    [[nodiscard]] static QString differences(const QAbstractItemModel &model, const QList<int> &roles, const QString &name)
    {
        const QString path = QStringLiteral(CONSOLE_TEST_DATA "/models/") + name + QStringLiteral(".model");
        const QString actual = of(model, roles);
        QFile file(path);
        if (qEnvironmentVariableIsSet("CONSOLE_UPDATE")) {
            return file.open(QFile::WriteOnly) && file.write(actual.toUtf8()) >= 0 ? QString()
                                                                                   : path + QStringLiteral(" cannot be written");
        }
        if (!file.open(QFile::ReadOnly)) {
            return path + QStringLiteral(" cannot be read");
        }
        return diff(QString::fromUtf8(file.readAll()).split(u'\n'), actual.split(u'\n'));
    }

private:
    [[nodiscard]] static QString of(const QAbstractItemModel &model, const QList<int> &roles)
    {
        const QHash<int, QByteArray> names = model.roleNames();
        QString text;
        for (int row = 0; row < model.rowCount(); ++row) {
            text += QStringLiteral("row %1\n").arg(row);
            for (const int role : roles) {
                QString value = shown(model.index(row, 0).data(role));
                value.replace(u'\n', QStringLiteral("\\n")).replace(QChar::Nbsp, u'~');
                if (!value.isEmpty()) {
                    text += QStringLiteral("    %1: %2\n").arg(QString::fromLatin1(names.value(role)), value);
                }
            }
        }
        return text;
    }

    [[nodiscard]] static QString shown(const QVariant &value)
    {
        if (value.canConvert<QString>()) {
            return value.toString();
        }
        QStringList parts;
        const auto items = value.toList();
        for (const QVariant &part : items) {
            parts.append(shown(part));
        }
        return parts.join(QStringLiteral(", "));
    }

    [[nodiscard]] static QString diff(const QStringList &expected, const QStringList &actual)
    {
        QString text;
        for (qsizetype i = 0; i < qMax(expected.size(), actual.size()); ++i) {
            if (expected.value(i) != actual.value(i)) {
                text += QStringLiteral("\n%1 - %2\n%1 + %3").arg(i + 1).arg(expected.value(i), actual.value(i));
            }
        }
        return text;
    }
};

#define VERIFY_MODEL(model, roles, name)                                                                                                   \
    do {                                                                                                                                   \
        const QString differences = ModelDump::differences(model, roles, QStringLiteral(name));                                            \
        QVERIFY2(differences.isEmpty(), qPrintable(differences));                                                                          \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/** One text of a .ts file. */
struct Message {
    QString context = {};
    QString source = {};
    QString comment = {}; ///< tells texts apart that are the same in English
    QStringList forms = {}; ///< one, or one for each plural form
    bool plural = false;
    bool finished = true;

    /** For messages of a test: where the text stands and how it begins. */
    [[nodiscard]] QString where() const;
};

/** A .ts file as it lies in the project. */
struct TextFile {
    QString name = {};
    QString locale = {};
    QList<Message> messages = {};

    /** All .ts files of a folder; one that cannot be read has no messages. */
    [[nodiscard]] static QList<TextFile> ofFolder(const QString &folder);
    /** The language whose texts a regional one takes over; empty for all others. */
    [[nodiscard]] QString base() const;
    /** Neither regional nor the English plural forms: a file that must hold every text. */
    [[nodiscard]] bool isWhole() const;
};

/** The rows of a CSV file with quoted fields, its heading first; empty where there is no such file. */
[[nodiscard]] QList<QStringList> readCsv(const QString &path);

/** Whether a check found nothing; what it found is printed, a line each, because the message of a failure is cut off. */
[[nodiscard]] bool isNothing(const QStringList &found);

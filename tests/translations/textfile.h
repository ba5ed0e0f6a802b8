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

/** All texts of a language: its .ts file, and with it what is made of its catalogue of man pages, desktop entry and metainfo. */
struct TextFile {
    QString name = {};
    QString locale = {};
    QList<Message> messages = {};

    /** The .ts files of some folders, those of one language as one; one that cannot be read has no messages. */
    [[nodiscard]] static QList<TextFile> ofFolders(const QStringList &folders);
    /** The language whose texts a regional one takes over; empty for all others. */
    [[nodiscard]] QString base() const;
    /** Neither regional nor the English plural forms: a file that must hold every text. */
    [[nodiscard]] bool isWhole() const;
};

/** The rows of a CSV file with quoted fields, its heading first; empty where there is no such file. */
[[nodiscard]] QList<QStringList> readCsv(const QString &path);

/** A text without what a man page sets as code: B<--option>, I<file>. Nothing of that is a word of a language. */
[[nodiscard]] QString withoutMarkup(const QString &text);

/** Whether a check found nothing; what it found is printed, a line each, because the message of a failure is cut off. */
[[nodiscard]] bool isNothing(const QStringList &found);

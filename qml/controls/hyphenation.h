// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

struct _HyphenDict;

/**
 * Where the readers of one language expect a word to be divided: the patterns that the system has for it, read by libhyphen.
 *
 * The patterns do not know every compound of the trade; where these are joined stands in compounds/LANGUAGE.txt.
 */
class Hyphenation
{
public:
    /** Reads the patterns, once: about a millisecond for each 100 kB. Without a file for the locale nothing is ever divided. */
    explicit Hyphenation(const QLocale &locale);

    /** The parts of @p word, letters only, in their order; three letters stay together at either end where that can be. */
    [[nodiscard]] QStringList parts(const QString &word) const;

private:
    [[nodiscard]] QStringList joints(const QString &word) const;
    [[nodiscard]] QStringList syllables(const QString &word, int least) const;

    struct Free {
        void operator()(_HyphenDict *dictionary) const;
    };

    QStringList m_compounds; ///< in small letters, a bar at each joint
    std::unique_ptr<_HyphenDict, Free> m_dictionary;
    mutable QStringEncoder m_encoder; ///< for the patterns' own encoding
};

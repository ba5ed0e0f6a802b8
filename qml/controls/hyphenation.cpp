// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hyphenation.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hyphen.h>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace
{
constexpr int together = 3; // letters at either end of a word: fewer look lost on a line of their own
constexpr int fewest = 2; // where nothing else is found, and beside a joint: подготов-ка, de-installieren
constexpr int spare = 5; // bytes more than the word that libhyphen wants for its answer

/** The locale's own file, or any of its language. */
QString fileOf(const QLocale &locale)
{
    const QString folder = u"hyphen"_s;
    QString own = QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"%1/hyph_%2.dic"_s.arg(folder, locale.name()));
    if (!own.isEmpty()) {
        return own;
    }
    const QString name = u"hyph_%1*.dic"_s.arg(QLocale::languageToCode(locale.language()));
    const QStringList places = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, folder, QStandardPaths::LocateDirectory);
    for (const QString &place : places) {
        const QStringList files = QDir(place).entryList({name}, QDir::Files, QDir::Name);
        if (!files.isEmpty()) {
            return place + u'/' + files.constFirst();
        }
    }
    return {};
}
} // namespace

void Hyphenation::Free::operator()(_HyphenDict *dictionary) const
{
    hnj_hyphen_free(dictionary);
}

Hyphenation::Hyphenation(const QLocale &locale)
{
    const QString file = locale.language() == QLocale::C ? QString() : fileOf(locale);
    if (!file.isEmpty()) {
        m_dictionary.reset(hnj_hyphen_load(QFile::encodeName(file).constData()));
    }
    if (m_dictionary) {
        m_encoder = QStringEncoder(m_dictionary->cset);
    }
    QFile compounds(u":/qt/qml/Console/Controls/compounds/%1.txt"_s.arg(QLocale::languageToCode(locale.language())));
    if (compounds.open(QIODevice::ReadOnly)) {
        const QStringList lines = QString::fromUtf8(compounds.readAll()).split(u'\n', Qt::SkipEmptyParts);
        std::ranges::copy_if(lines, std::back_inserter(m_compounds), [](const QString &line) { return !line.startsWith(u'#'); });
    }
}

QStringList Hyphenation::parts(const QString &word) const
{
    QStringList parts;
    const QStringList members = joints(word);
    for (const QString &member : members) {
        parts += syllables(member, together);
    }
    return parts.size() > 1 ? parts : syllables(word, fewest);
}

QStringList Hyphenation::joints(const QString &word) const
{
    QList<qsizetype> places;
    const QString small = word.toLower();
    for (const QString &compound : m_compounds) {
        const qsizetype joint = compound.indexOf(u'|');
        const QString letters = QString(compound).remove(u'|');
        for (qsizetype at = small.indexOf(letters); at >= 0; at = small.indexOf(letters, at + 1)) {
            places.append(at + joint);
        }
    }
    std::ranges::sort(places);
    QStringList members;
    qsizetype from = 0;
    for (const qsizetype place : std::as_const(places)) {
        if (place - from >= fewest && word.size() - place >= fewest) {
            members.append(word.sliced(from, place - from));
            from = place;
        }
    }
    members.append(word.sliced(from));
    return members;
}

QStringList Hyphenation::syllables(const QString &word, int least) const
{
    if (!m_dictionary || !m_encoder.isValid()) {
        return {word};
    }
    m_encoder.resetState();
    const QByteArray bytes = m_encoder.encode(word.toLower()); // the patterns know small letters only
    if (m_encoder.hasError()) {
        m_encoder = QStringEncoder(m_dictionary->cset); // of ICU's encoders, resetState() leaves the error where it is
        return {word};
    }
    QByteArray marks(bytes.size() + spare, '\0');
    char **replacements = nullptr;
    int *places = nullptr;
    int *lengths = nullptr;
    const int failed = hnj_hyphen_hyphenate3(m_dictionary.get(), bytes.constData(), static_cast<int>(bytes.size()), marks.data(), nullptr,
                                             &replacements, &places, &lengths, least, least, least, least);
    // Words that are spelt otherwise when they are divided keep their spelling: what is shown is always what was written.
    for (qsizetype i = 0; replacements && i < bytes.size(); ++i) {
        std::free(replacements[i]);
    }
    std::free(replacements);
    std::free(places);
    std::free(lengths);
    if (failed) {
        return {word};
    }
    QStringList syllables;
    qsizetype from = 0;
    for (qsizetype i = 1; i < word.size(); ++i) {
        // One mark a letter, in UTF-8 too.
        if (marks[i - 1] & 1) {
            syllables.append(word.sliced(from, i - from));
            from = i;
        }
    }
    syllables.append(word.sliced(from));
    return syllables;
}

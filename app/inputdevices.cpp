// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "inputdevices.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace
{
// Bits of linux/input-event-codes.h.
constexpr int eventOfAxes = 3;
constexpr int touchedDirectly = 1;
constexpr int firstLetter = 16;
constexpr quint64 tenLettersOfTheFirstRow = 0x3ff;

/** Words of hexadecimal digits, the highest first. */
quint64 lowestWord(const QByteArray &words)
{
    return words.mid(words.lastIndexOf(' ') + 1).toULongLong(nullptr, 16);
}

bool hasLetters(quint64 keys)
{
    return ((keys >> firstLetter) & tenLettersOfTheFirstRow) == tenLettersOfTheFirstRow;
}
} // namespace

InputDevices InputDevices::of(const QByteArray &listing)
{
    InputDevices found;
    QByteArray name;
    bool isDirect = false;
    const QList<QByteArray> lines = listing.split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray value = line.mid(line.indexOf('=') + 1).trimmed();
        if (line.startsWith("I:")) { // the next device
            isDirect = false;
        } else if (line.startsWith("N:")) {
            name = value.toLower();
        } else if (line.startsWith("B: PROP=")) {
            isDirect = (lowestWord(value) >> touchedDirectly) & 1;
        } else if (line.startsWith("B: EV=")) {
            found.touch |= isDirect && ((lowestWord(value) >> eventOfAxes) & 1);
        } else if (line.startsWith("B: KEY=")) {
            found.keyboard |= hasLetters(lowestWord(value)) && !name.contains("virtual keyboard");
        }
    }
    return found;
}

InputDevices InputDevices::here()
{
    QFile file(u"/proc/bus/input/devices"_s);
    return file.open(QFile::ReadOnly) ? of(file.readAll()) : InputDevices{.keyboard = true};
}

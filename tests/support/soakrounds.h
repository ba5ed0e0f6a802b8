// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>
#include <QString>

/**
 * How many rounds a recovery test does: 25, or CONSOLE_SOAK_ROUNDS. With CONSOLE_SOAK_STATE (a folder) it writes down
 * each finished round and goes on behind the last one when it is started again.
 */
class SoakRounds
{
public:
    explicit SoakRounds(const QString &name)
        : m_count(qEnvironmentVariableIntValue("CONSOLE_SOAK_ROUNDS"))
    {
        if (m_count <= 0)
            m_count = 25;
        const QString folder = qEnvironmentVariable("CONSOLE_SOAK_STATE");
        if (folder.isEmpty())
            return;
        m_file.setFileName(folder + u'/' + name + QLatin1StringView(".rounds"));
        if (m_file.open(QIODevice::ReadOnly))
            m_first = m_file.readAll().trimmed().toInt();
        m_file.close();
    }
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int count() const { return m_count; }
    void finished(int round)
    {
        if (!m_file.fileName().isEmpty() && m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            m_file.write(QByteArray::number(round + 1) + '\n');
        m_file.close();
        if (m_count > 100 && (round + 1) % 50 == 0)
            qInfo("%d of %d rounds", round + 1, m_count);
    }

private:
    int m_count = 0;
    int m_first = 0;
    QFile m_file;
};

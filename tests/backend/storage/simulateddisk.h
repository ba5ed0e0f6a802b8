// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>
#include <mutex>
#include <random>
#include <vector>

struct sqlite3_vfs;

/**
 * A disk in memory that SQLite writes to as long as this object lives (it is its default file system then), and that
 * does to it what real disks do: what was not synced is kept apart, and when the power goes only a random part of it,
 * in pieces of a sector and in no order, has reached the disk. It can also be full.
 *
 * For one connection at a time: locks always succeed.
 */
class SimulatedDisk
{
public:
    explicit SimulatedDisk(quint32 seed);
    ~SimulatedDisk();
    Q_DISABLE_COPY_MOVE(SimulatedDisk)

    void cutAfter(int operations); ///< the power goes in the middle of the n-th write, sync or removal from now
    [[nodiscard]] bool isCut() const;
    void cutNow();
    void powerOn(); ///< only what reached the disk is there; handles from before stay dead
    void setCapacity(qint64 bytes); ///< all files together; beyond it writing fails; negative = no limit

    // From here on for the callbacks of SQLite.
    struct Write {
        qint64 offset = 0; ///< or the new size
        QByteArray data; ///< null: the file is cut to the size
    };
    struct File {
        QByteArray current; ///< as the running system sees it
        QByteArray durable; ///< as it surely is after a cut
        std::vector<Write> pending; ///< what is between the two
        bool wasSynced = false;
        std::vector<std::unique_ptr<char[]>> sharedMemory;
    };
    using FilePointer = std::shared_ptr<File>;

    [[nodiscard]] FilePointer open(const QByteArray &name, bool mayCreate); ///< null if there is none
    [[nodiscard]] bool exists(const QByteArray &name) const;
    int remove(const QByteArray &name);
    int write(File &file, int generation, qint64 offset, QByteArrayView data);
    int truncate(File &file, int generation, qint64 size);
    int sync(File &file, int generation);
    [[nodiscard]] bool isDead(int generation) const;
    [[nodiscard]] int generation() const;
    [[nodiscard]] std::recursive_mutex &mutex() const { return m_mutex; }

private:
    [[nodiscard]] bool countAndCut(); ///< true if the power goes now
    void losePending(File &file);

    mutable std::recursive_mutex m_mutex; ///< the database's thread works, the test's thread cuts
    std::unique_ptr<sqlite3_vfs> m_vfs;
    QHash<QByteArray, FilePointer> m_files;
    std::vector<std::unique_ptr<char[]>> m_lostMemory;
    std::mt19937 m_random;
    int m_operationsLeft = -1;
    bool m_isCut = false;
    int m_generation = 0;
    qint64 m_capacity = -1;
};

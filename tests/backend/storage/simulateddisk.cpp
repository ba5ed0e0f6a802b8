// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulateddisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace
{
constexpr qint64 sectorSize = 512;
constexpr int shmRegionLimit = 64;

/** An open file as SQLite sees it; SQLite owns the memory, so the members are made and ended by hand. */
struct Handle {
    sqlite3_file base;
    SimulatedDisk *disk;
    SimulatedDisk::FilePointer file;
    int generation;
};

Handle &handleOf(sqlite3_file *file)
{
    return *reinterpret_cast<Handle *>(file);
}

SimulatedDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<SimulatedDisk *>(vfs->pAppData);
}

void apply(QByteArray &content, const SimulatedDisk::Write &write)
{
    if (write.data.isNull()) {
        content.resize(write.offset, '\0');
        return;
    }
    if (content.size() < write.offset + write.data.size())
        content.resize(write.offset + write.data.size(), '\0');
    std::copy(write.data.cbegin(), write.data.cend(), content.begin() + write.offset);
}

int close(sqlite3_file *file)
{
    std::destroy_at(&handleOf(file).file);
    return SQLITE_OK;
}

int read(sqlite3_file *file, void *buffer, int amount, sqlite3_int64 offset)
{
    const Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.disk->mutex());
    if (handle.disk->isDead(handle.generation))
        return SQLITE_IOERR_READ;
    const QByteArray &content = handle.file->current;
    const qint64 available = std::clamp<qint64>(content.size() - offset, 0, amount);
    if (available > 0)
        std::memcpy(buffer, content.constData() + offset, static_cast<size_t>(available));
    if (available == amount)
        return SQLITE_OK;
    std::memset(static_cast<char *>(buffer) + available, 0, static_cast<size_t>(amount - available));
    return SQLITE_IOERR_SHORT_READ;
}

int write(sqlite3_file *file, const void *data, int amount, sqlite3_int64 offset)
{
    const Handle &handle = handleOf(file);
    return handle.disk->write(*handle.file, handle.generation, offset, {static_cast<const char *>(data), amount});
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const Handle &handle = handleOf(file);
    return handle.disk->truncate(*handle.file, handle.generation, size);
}

int sync(sqlite3_file *file, int /*flags*/)
{
    const Handle &handle = handleOf(file);
    return handle.disk->sync(*handle.file, handle.generation);
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    const Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.disk->mutex());
    *size = handle.file->current.size();
    return handle.disk->isDead(handle.generation) ? SQLITE_IOERR_FSTAT : SQLITE_OK;
}

int lockOrUnlock(sqlite3_file * /*file*/, int /*level*/)
{
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file * /*file*/, int *result)
{
    *result = 0;
    return SQLITE_OK;
}

int fileControl(sqlite3_file * /*file*/, int /*operation*/, void * /*argument*/)
{
    return SQLITE_NOTFOUND;
}

int sectorSizeOf(sqlite3_file * /*file*/)
{
    return sectorSize;
}

int characteristics(sqlite3_file * /*file*/)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE; // what SQLite assumes of every disk
}

int shmMap(sqlite3_file *file, int region, int size, int extend, void volatile **memory)
{
    const Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.disk->mutex());
    *memory = nullptr;
    if (handle.disk->isDead(handle.generation) || region >= shmRegionLimit)
        return SQLITE_IOERR_SHMMAP;
    auto &regions = handle.file->sharedMemory;
    if (static_cast<size_t>(region) >= regions.size()) {
        if (!extend)
            return SQLITE_OK;
        while (static_cast<size_t>(region) >= regions.size())
            regions.push_back(std::make_unique<char[]>(static_cast<size_t>(size)));
    }
    *memory = regions[static_cast<size_t>(region)].get();
    return SQLITE_OK;
}

int shmLock(sqlite3_file * /*file*/, int /*offset*/, int /*count*/, int /*flags*/)
{
    return SQLITE_OK;
}

void shmBarrier(sqlite3_file * /*file*/)
{
    std::atomic_thread_fence(std::memory_order_seq_cst);
}

int shmUnmap(sqlite3_file *file, int deleteIt)
{
    const Handle &handle = handleOf(file);
    const std::lock_guard lock(handle.disk->mutex());
    if (deleteIt && !handle.disk->isDead(handle.generation))
        handle.file->sharedMemory.clear();
    return SQLITE_OK;
}

constexpr sqlite3_io_methods ioMethods{
    2,
    close,
    read,
    write,
    truncate,
    sync,
    fileSize,
    lockOrUnlock,
    lockOrUnlock,
    checkReservedLock,
    fileControl,
    sectorSizeOf,
    characteristics,
    shmMap,
    shmLock,
    shmBarrier,
    shmUnmap,
    nullptr,
    nullptr,
};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    SimulatedDisk &disk = diskOf(vfs);
    const std::lock_guard lock(disk.mutex());
    Handle &handle = handleOf(file);
    handle.base.pMethods = nullptr;
    if (disk.isCut())
        return SQLITE_CANTOPEN;
    auto opened = name ? disk.open(QByteArray(name), (flags & SQLITE_OPEN_CREATE) != 0) : std::make_shared<SimulatedDisk::File>();
    if (!opened)
        return SQLITE_CANTOPEN;
    std::construct_at(&handle.file, std::move(opened));
    handle.disk = &disk;
    handle.generation = disk.generation();
    handle.base.pMethods = &ioMethods;
    if (outFlags)
        *outFlags = flags;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int /*syncFolder*/)
{
    return diskOf(vfs).remove(QByteArray(name));
}

int access(sqlite3_vfs *vfs, const char *name, int /*flags*/, int *result)
{
    *result = diskOf(vfs).exists(QByteArray(name)) ? 1 : 0;
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs * /*vfs*/, const char *name, int size, char *out)
{
    qstrncpy(out, name, static_cast<size_t>(size));
    return SQLITE_OK;
}
} // namespace

SimulatedDisk::SimulatedDisk(quint32 seed)
    : m_vfs(std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find("unix")))
    , m_random(seed)
{
    m_vfs->zName = "simulated-disk";
    m_vfs->szOsFile = sizeof(Handle);
    m_vfs->pAppData = this;
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = removeFile;
    m_vfs->xAccess = access;
    m_vfs->xFullPathname = fullPath;
    sqlite3_vfs_register(m_vfs.get(), 1);
}

SimulatedDisk::~SimulatedDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(sqlite3_vfs_find("unix"), 1);
}

void SimulatedDisk::cutAfter(int operations)
{
    const std::lock_guard lock(m_mutex);
    m_operationsLeft = operations;
}

bool SimulatedDisk::isCut() const
{
    const std::lock_guard lock(m_mutex);
    return m_isCut;
}

void SimulatedDisk::cutNow()
{
    const std::lock_guard lock(m_mutex);
    m_isCut = true;
    m_operationsLeft = -1;
    for (const FilePointer &file : std::as_const(m_files))
        losePending(*file);
    // A file that was made and never synced may not be in its folder yet.
    m_files.removeIf([this](const auto &item) { return !item.value()->wasSynced && m_random() % 2 == 0; });
}

void SimulatedDisk::powerOn()
{
    const std::lock_guard lock(m_mutex);
    m_isCut = false;
    m_operationsLeft = -1;
    ++m_generation;
}

void SimulatedDisk::setCapacity(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_capacity = bytes;
}

void SimulatedDisk::losePending(File &file)
{
    const unsigned keptOfFour = m_random() % 5; // now and then nothing or everything
    for (const Write &write : file.pending) {
        if (write.data.isNull()) {
            if (m_random() % 4 < keptOfFour)
                apply(file.durable, write);
            continue;
        }
        for (qint64 start = 0; start < write.data.size();) {
            const qint64 length = std::min(sectorSize - (write.offset + start) % sectorSize, write.data.size() - start);
            if (m_random() % 4 < keptOfFour)
                apply(file.durable, {.offset = write.offset + start, .data = write.data.sliced(start, length)});
            start += length;
        }
    }
    file.pending.clear();
    file.current = file.durable;
    // The connection from before the cut still points into it and does not know yet that it is dead.
    std::move(file.sharedMemory.begin(), file.sharedMemory.end(), std::back_inserter(m_lostMemory));
    file.sharedMemory.clear();
}

bool SimulatedDisk::countAndCut()
{
    if (m_operationsLeft < 0 || --m_operationsLeft > 0)
        return false;
    cutNow();
    return true;
}

bool SimulatedDisk::isDead(int generation) const
{
    return m_isCut || generation != m_generation;
}

int SimulatedDisk::generation() const
{
    return m_generation;
}

SimulatedDisk::FilePointer SimulatedDisk::open(const QByteArray &name, bool mayCreate)
{
    FilePointer &file = m_files[name];
    if (!file && !mayCreate) {
        m_files.remove(name);
        return nullptr;
    }
    if (!file)
        file = std::make_shared<File>();
    return file;
}

bool SimulatedDisk::exists(const QByteArray &name) const
{
    const std::lock_guard lock(m_mutex);
    return m_files.contains(name);
}

int SimulatedDisk::remove(const QByteArray &name)
{
    const std::lock_guard lock(m_mutex);
    if (m_isCut || countAndCut())
        return SQLITE_IOERR_DELETE;
    return m_files.remove(name) ? SQLITE_OK : SQLITE_IOERR_DELETE_NOENT;
}

int SimulatedDisk::write(File &file, int generation, qint64 offset, QByteArrayView data)
{
    const std::lock_guard lock(m_mutex);
    if (isDead(generation))
        return SQLITE_IOERR_WRITE;
    if (m_capacity >= 0 && offset + data.size() > file.current.size()) {
        qint64 used = 0;
        for (const FilePointer &each : std::as_const(m_files))
            used += each->current.size();
        if (used + offset + data.size() - file.current.size() > m_capacity)
            return SQLITE_FULL;
    }
    const Write made{.offset = offset, .data = data.toByteArray()};
    file.pending.push_back(made);
    if (countAndCut()) // it may have reached the disk in part
        return SQLITE_IOERR_WRITE;
    apply(file.current, made);
    return SQLITE_OK;
}

int SimulatedDisk::truncate(File &file, int generation, qint64 size)
{
    const std::lock_guard lock(m_mutex);
    if (isDead(generation))
        return SQLITE_IOERR_TRUNCATE;
    const Write made{.offset = size, .data = QByteArray()};
    file.pending.push_back(made);
    if (countAndCut())
        return SQLITE_IOERR_TRUNCATE;
    apply(file.current, made);
    return SQLITE_OK;
}

int SimulatedDisk::sync(File &file, int generation)
{
    const std::lock_guard lock(m_mutex);
    if (isDead(generation) || countAndCut())
        return SQLITE_IOERR_FSYNC;
    file.durable = file.current;
    file.pending.clear();
    file.wasSynced = true;
    return SQLITE_OK;
}

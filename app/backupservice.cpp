// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupservice.h"

#include "detached.h"
#include "language.h"
#include "settings.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto firstAfter = 1min; // of the start, which has enough to do
constexpr auto watchEvery = 10min;
constexpr auto everyDay = 24h;
const QString allCopies = u"console-*.db"_s;
const QString dailyCopies = u"console-*-daily.db"_s;
constexpr auto stamp = "yyyy-MM-dd-HHmmss"_L1;

/** The time in a name and not that of the file, which copying to another disk may change. */
QDateTime timeIn(const QString &name)
{
    constexpr qsizetype before = 8; // "console-"
    QDateTime time = QDateTime::fromString(name.mid(before, stamp.size()), QString(stamp));
    time.setTimeZone(QTimeZone::UTC);
    return time;
}
} // namespace

BackupService::BackupService(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folders(services.clock, FolderModel::Content::Folders)
{
    connect(&services.language, &Language::changed, this, &BackupService::retranslate);
    connect(&m_watch, &QTimer::timeout, this, &BackupService::backUpIfDue);
    m_watch.start(watchEvery);
    QTimer::singleShot(firstAfter, this, &BackupService::backUpIfDue);
    retranslate();
}

BackupService::~BackupService()
{
    cancel();
}

void BackupService::retranslate()
{
    m_folders.setFormat(m_services.language.format());
    Q_EMIT changed();
}

QString BackupService::folder() const
{
    return m_services.settings.backupFolder();
}

bool BackupService::isDaily() const
{
    return m_services.settings.isBackedUpDaily();
}

void BackupService::setDaily(bool daily)
{
    if (daily != isDaily()) {
        m_services.settings.setBackedUpDaily(daily);
        m_error.reset();
        Q_EMIT changed();
        backUpIfDue();
    }
}

void BackupService::chooseFolder()
{
    const QString path = m_folders.path();
    if (!path.isEmpty() && path != folder()) {
        m_services.settings.setBackupFolder(path);
        m_error.reset();
        m_copies = {};
        look(&copiesIn);
        Q_EMIT changed();
    }
}

void BackupService::backUp()
{
    write(false);
}

void BackupService::cancel()
{
    if (m_isCancelled) {
        *m_isCancelled = true;
    }
}

void BackupService::refresh()
{
    if (!folder().isEmpty()) {
        look(&copiesIn);
    }
}

void BackupService::backUpIfDue()
{
    if (isDaily() && !folder().isEmpty() && !m_isBusy) {
        look(&copiesIn, true);
    }
}

/** Asks the disk, which may sleep or be gone, on a thread of its own. */
void BackupService::look(Copies (*how)(const QString &), bool thenBackUp)
{
    runDetached([how, folder = folder()] { return how(folder); }).then(this, [this, thenBackUp, asked = folder()](const Copies &copies) {
        if (asked != folder()) {
            return;
        }
        m_copies = copies;
        Q_EMIT changed();
        const QDateTime due = copies.newest.isValid() ? copies.newest.addDuration(everyDay) : QDateTime();
        if (thenBackUp && (!due.isValid() || due <= m_services.clock.now())) {
            write(true);
        }
    });
}

void BackupService::write(bool byItself)
{
    if (m_isBusy || folder().isEmpty()) {
        return;
    }
    m_isBusy = true;
    const QString name = u"console-"_s + m_services.clock.now().toUTC().toString(QString(stamp)) + (byItself ? u"-daily.db"_s : u".db"_s);
    copyTo(QDir(folder()).filePath(name));
    Q_EMIT changed();
}

void BackupService::copyTo(const QString &path)
{
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_copier = std::make_unique<Database>();
    m_copier->openExisting(m_services.settings.databasePath()).then(this, [this, path](const StorageResult<DatabaseState> &opened) {
        if (!opened) {
            written(std::unexpected(opened.error()));
            return;
        }
        m_copier->backupTo(path, m_isCancelled).then(this, [this](const StorageResult<bool> &result) { written(result); });
    });
}

void BackupService::written(const StorageResult<bool> &result)
{
    m_isBusy = false;
    m_copier.reset();
    m_error = result ? std::nullopt : std::optional(result.error());
    look(result ? &tidiedCopiesIn : &copiesIn);
    Q_EMIT changed();
}

BackupService::Copies BackupService::copiesIn(const QString &folder)
{
    Copies copies{.isKnown = true, .isThere = QDir(folder).exists()};
    const auto files = QDir(folder).entryInfoList({allCopies}, QDir::Files);
    for (const QFileInfo &file : files) {
        const QDateTime time = timeIn(file.fileName());
        if (time.isValid() && (!copies.newest.isValid() || time > copies.newest)) {
            copies.newest = time;
            copies.size = file.size();
            copies.path = file.absoluteFilePath();
        }
    }
    return copies;
}

BackupService::Copies BackupService::tidiedCopiesIn(const QString &folder)
{
    const QDir dir(folder);
    QStringList names = dir.entryList({dailyCopies}, QDir::Files, QDir::Name | QDir::Reversed);
    names.removeIf([](const QString &name) { return !timeIn(name).isValid(); });
    names = names.mid(dailyOnesKept());
    for (const QString &name : std::as_const(names)) {
        QFile::remove(dir.filePath(name));
    }
    return copiesIn(folder);
}

QString BackupService::lastText() const
{
    if (!m_copies.isKnown) {
        return {};
    }
    if (!m_copies.isThere) {
        return tr("This folder is not there at the moment. Plug the disk in again, or choose another folder.");
    }
    if (!m_copies.newest.isValid()) {
        return tr("There is no backup in this folder yet.");
    }
    const Format format = m_services.language.format();
    //: %1 is a time, %2 a size such as "4.2 MB"
    return tr("The newest backup is of %1, %2.")
        .arg(format.shortly(m_copies.newest, m_services.clock.now()), format.dataSize(m_copies.size, 1));
}

Problem BackupService::problem() const
{
    return m_error ? ProblemText::backup(*m_error) : Problem();
}

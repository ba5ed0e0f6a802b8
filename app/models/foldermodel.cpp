// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldermodel.h"

#include "detached.h"

#include <QCollator>
#include <QDir>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto patience = 10s; // a stick that sleeps wakes within it
constexpr qsizetype mostEntries = 1000;
} // namespace

FolderModel::FolderModel(const Clock &clock, Content content, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
    , m_content(content)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ++m_turn;
        m_isSilent = true;
        show({.isReadable = false});
    });
}

void FolderModel::setFormat(const Format &format)
{
    m_format = format;
    if (!m_listing.entries.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
    Q_EMIT changed();
}

// Qt has names for them too, in catalogues that are not everywhere.
QString FolderModel::nameOf(QStandardPaths::StandardLocation place)
{
    switch (place) {
    case QStandardPaths::PicturesLocation:
        //: A folder
        return tr("Pictures");
    case QStandardPaths::DownloadLocation:
        //: A folder
        return tr("Downloads");
    case QStandardPaths::DocumentsLocation:
        //: A folder
        return tr("Documents");
    default:
        //: The folder of the person who uses the computer
        return tr("Home folder");
    }
}

FolderModel::Listing FolderModel::places()
{
    Listing listing;
    const auto volumes = QStorageInfo::mountedVolumes();
    for (const QStorageInfo &volume : volumes) {
        const QString root = volume.rootPath();
        const bool isMedium = root.startsWith("/media/"_L1) || root.startsWith("/run/media/"_L1) || root.startsWith("/mnt/"_L1);
        if (isMedium && volume.isReady()) {
            listing.entries.append({.name = volume.displayName(), .path = root, .isFolder = true});
        }
    }
    for (const auto place : {QStandardPaths::PicturesLocation, QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation,
                             QStandardPaths::HomeLocation}) {
        const QString path = QStandardPaths::writableLocation(place);
        const bool isKnown = std::ranges::any_of(listing.entries, [&path](const Entry &entry) { return entry.path == path; });
        if (!isKnown && QDir(path).exists()) {
            listing.entries.append({.place = place, .path = path, .isFolder = true});
        }
    }
    return listing;
}

FolderModel::Listing FolderModel::list(const QString &path, Content content, const QLocale &locale)
{
    if (path.isEmpty()) {
        return places();
    }
    Listing listing;
    const QDir folder(path);
    listing.isReadable = folder.isReadable();
    const auto found = folder.entryInfoList(
        QDir::Dirs | QDir::NoDotAndDotDot | (content == Content::Folders ? QDir::Filters() : QDir::Files), QDir::NoSort);
    for (const QFileInfo &file : found) {
        listing.entries.append({.name = file.fileName(),
                                .path = file.absoluteFilePath(),
                                .isFolder = file.isDir(),
                                .size = file.size(),
                                .time = file.lastModified()});
    }
    QCollator names(locale); // as the readers of this language look for them, and 9 before 10
    names.setNumericMode(true);
    names.setCaseSensitivity(Qt::CaseInsensitive);
    // What was photographed just now stands on top.
    std::ranges::sort(listing.entries, [&names](const Entry &one, const Entry &other) {
        if (one.isFolder != other.isFolder) {
            return one.isFolder;
        }
        return one.isFolder || one.time == other.time ? names(one.name, other.name) : one.time > other.time;
    });
    listing.isWhole = listing.entries.size() <= mostEntries;
    listing.entries = listing.entries.first(std::min(mostEntries, listing.entries.size()));
    return listing;
}

void FolderModel::open(const QString &path)
{
    m_path = path;
    m_isSilent = false;
    m_deadline.start();
    const auto read = [path, content = m_content, locale = m_format.locale()] { return list(path, content, locale); };
    runDetached(read).then(this, [this, turn = ++m_turn](const Listing &listing) {
        if (turn == m_turn) {
            show(listing);
        }
    });
    Q_EMIT changed();
}

void FolderModel::show(const Listing &listing)
{
    m_deadline.stop();
    beginResetModel();
    m_listing = listing;
    endResetModel();
    if (m_path.isEmpty()) {
        m_places.clear();
        for (const Entry &place : listing.entries) {
            m_places.append(place.path);
        }
    }
    Q_EMIT changed();
}

void FolderModel::goUp()
{
    const QString above = QFileInfo(m_path).path();
    open(m_places.contains(m_path) || above == m_path ? QString() : above);
}

QString FolderModel::title() const
{
    //: Disks, sticks and folders that a file can be chosen from
    return m_path.isEmpty() ? tr("Places") : Format::foreign(m_path);
}

QString FolderModel::remark() const
{
    if (isBusy()) {
        return {};
    }
    if (m_isSilent) {
        return tr("The medium does not answer. Unplug it and plug it in again, or choose another place.");
    }
    if (!m_listing.isReadable) {
        return tr("This folder cannot be read: it is gone, or your account may not open it. Choose another one.");
    }
    if (m_content == Content::Folders) {
        return {}; // an empty one is as good as any other
    }
    if (!m_listing.isWhole) {
        //: %1 is a number
        return tr("Only the first %1 are shown. Move the file to a smaller folder if it is not among them.")
            .arg(m_format.number(mostEntries));
    }
    return m_listing.entries.isEmpty() ? tr("There is nothing in this folder.") : QString();
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listing.entries.size());
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_listing.entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.place ? nameOf(*entry.place) : Format::foreign(entry.name);
    case PathRole:
        return entry.path;
    case IsFolderRole:
        return entry.isFolder;
    case InfoTextRole:
        //: A file: %1 is its size, %2 when it was changed
        return entry.isFolder ? QString()
                              : tr("%1 · %2").arg(m_format.dataSize(entry.size, 1), m_format.shortly(entry.time, m_clock.now()));
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderModel::roleNames() const
{
    return {{NameRole, "name"}, {PathRole, "path"}, {IsFolderRole, "isFolder"}, {InfoTextRole, "infoText"}};
}

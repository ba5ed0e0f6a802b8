// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "format.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QStandardPaths>
#include <QTimer>
#include <QtQmlIntegration/qqmlintegration.h>

#include <optional>

/** What lies in a folder, to choose a file or a folder from; on top of all the places that there are. Disks are asked on a thread of their own. */
class FolderModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Evidence.folder and the folders of other services")
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool canGoUp READ canGoUp NOTIFY changed FINAL)
    Q_PROPERTY(QString remark READ remark NOTIFY changed FINAL)
    Q_PROPERTY(int count READ rowCount NOTIFY changed FINAL)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        PathRole, ///< for open(), or for whoever wants the file
        IsFolderRole,
        InfoTextRole, ///< size and time of a file; empty for a folder
    };
    Q_ENUM(Role)

    enum class Content { FoldersAndFiles, Folders };

    explicit FolderModel(const Clock &clock, Content content = Content::FoldersAndFiles, QObject *parent = nullptr);

    void setFormat(const Format &format);
    [[nodiscard]] QString title() const;
    [[nodiscard]] const QString &path() const { return m_path; } ///< empty: the places
    [[nodiscard]] bool isBusy() const { return m_deadline.isActive(); }
    [[nodiscard]] bool canGoUp() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString remark() const; ///< that it cannot be read, is empty or too long; empty where nothing is to be said

    Q_INVOKABLE void open(const QString &path); ///< empty: the places
    Q_INVOKABLE void goUp();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void changed();

private:
    struct Entry {
        QString name = {};
        std::optional<QStandardPaths::StandardLocation> place = {}; ///< its name is a text of the language
        QString path = {};
        bool isFolder = false;
        qint64 size = 0;
        QDateTime time = {};
    };
    struct Listing {
        QList<Entry> entries = {};
        bool isReadable = true;
        bool isWhole = true;
    };
    [[nodiscard]] static Listing list(const QString &path, Content content, const QLocale &locale);
    [[nodiscard]] static Listing places();
    [[nodiscard]] static QString nameOf(QStandardPaths::StandardLocation place); ///< in the shown language
    void show(const Listing &listing);

    const Clock &m_clock;
    const Content m_content;
    Format m_format;
    QString m_path;
    QStringList m_places; ///< from which no way leads further up
    Listing m_listing;
    bool m_isSilent = false; ///< the disk did not answer in time
    int m_turn = 0; ///< the answer to an earlier question is not shown
    QTimer m_deadline;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guideshelf.h"
#include "sessionsearch.h"
#include "sessiontext.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQmlIntegration/qqmlintegration.h>

class Language;

/** One session of the list, looked at without opening it: what it is about, what happened last, and whether its record holds. */
class HistoryDetails : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("History.details")
    Q_PROPERTY(QString sessionId READ sessionId NOTIFY changed FINAL)
    Q_PROPERTY(QString customer READ customer NOTIFY changed FINAL)
    Q_PROPERTY(QString route READ route NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed FINAL)
    Q_PROPERTY(int stateMark READ stateMark NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList events READ events NOTIFY changed FINAL)
    Q_PROPERTY(QString recordText READ recordText NOTIFY changed FINAL)
    Q_PROPERTY(int recordMark READ recordMark NOTIFY changed FINAL)

public:
    /** What it works with; all of it outlives the details. */
    struct Services {
        SessionSearch &search;
        JournalStore &store;
        const Clock &clock;
        GuideShelf &guides;
        Language &language;
    };

    explicit HistoryDetails(const Services &services, QObject *parent = nullptr);
    ~HistoryDetails() override; ///< what is read is given up

    void show(const SessionData &session);
    void clear();

    [[nodiscard]] QString sessionId() const; ///< empty: none is chosen
    [[nodiscard]] QString customer() const { return text(SessionText::CustomerRole); }
    [[nodiscard]] QString route() const { return text(SessionText::RouteRole); }
    [[nodiscard]] QVariantList facts() const; ///< {label, value}
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] int stateMark() const;
    [[nodiscard]] QVariantList events() const; ///< {time, text, mark}, newest first
    [[nodiscard]] QString recordText() const; ///< whether the record is as it was written
    [[nodiscard]] int recordMark() const;

Q_SIGNALS:
    void changed();

private:
    void readLast();
    void verify();
    void verified();
    [[nodiscard]] QString text(int role) const;

    Services m_services;
    SessionText m_text;
    SessionData m_session;
    QList<JournalEntry> m_last;
    QTimer m_later;
    QFutureWatcher<StorageResult<QList<ChainReport>>> m_reading;
    std::optional<StorageResult<QList<ChainReport>>> m_reports; ///< absent: not read yet
};

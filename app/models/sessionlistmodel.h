// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "findingtext.h"
#include "guidetexts.h"
#include "journalstore.h"
#include "sessionoverview.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** One session as the start page shows it, without its journal. */
struct SessionData {
    SessionHeader header = {};
    SessionOverview overview = {};
    QDateTime lastEntry = {};
    bool finished = false;

    [[nodiscard]] static SessionData of(const SessionSummary &summary);
};

/** All sessions of the database, the one touched last first. */
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Role {
        SessionIdRole = Qt::UserRole + 1, ///< as text, without braces
        CustomerRole, ///< as typed
        ProductTitleRole, ///< "SBS 2003"
        RouteRole, ///< "SBS 2003 › Windows Server 2012 Essentials"
        DomainRole, ///< as typed, or as a server said
        TechnicianRole, ///< as typed
        HeadlineRole, ///< what matters most there
        HeadlineStatusRole, ///< the same as a shape
        PhaseCountRole, ///< of its guide
        CurrentPhaseRole, ///< counts from 1
        PhaseStatusesRole, ///< a shape for each phase
        ProgressTextRole, ///< "Phase 1 of 8 · last entry …"
        StartedTextRole, ///< date of its first entry
        FinishedRole, ///< among the past ones
        DeadlineTextRole, ///< the nearest deadline; empty where none is near
        DeadlineStatusRole, ///< as a shape
        RehearsalRole, ///< runs on the practice site
    };
    Q_ENUM(Role)

    explicit SessionListModel(const Clock &clock, QObject *parent = nullptr);

    void setTexts(const GuideTexts *texts); ///< titles of cards
    void setFormat(const Format &format);
    void setSessions(const QList<SessionData> &sessions); ///< inserts, removes and moves what differs
    void retranslate();

    [[nodiscard]] const QList<SessionData> &sessions() const { return m_sessions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    [[nodiscard]] QString headline(const SessionData &session) const;
    [[nodiscard]] std::optional<Deadline> nearestDeadline(const SessionData &session) const;
    [[nodiscard]] QString progressText(const SessionData &session) const;
    [[nodiscard]] static Status headlineStatus(const SessionOverview &overview);
    [[nodiscard]] static QList<int> phaseMarks(const SessionData &session);

    const Clock &m_clock;
    const GuideTexts *m_texts = nullptr;
    Format m_format;
    QList<SessionData> m_sessions;
};

/** The sessions that are still open, or those that are finished. */
class SessionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    SessionFilterModel(SessionListModel &sessions, bool finished, QObject *parent = nullptr);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    SessionListModel &m_sessions;
    bool m_finished;
};

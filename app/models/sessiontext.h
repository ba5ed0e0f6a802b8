// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "clock.h"
#include "findingtext.h"
#include "guidetexts.h"
#include "journalstore.h"
#include "sessionoverview.h"

#include <QCoreApplication>
#include <QHash>
#include <QVariant>

#include <optional>

/** One session as lists show it, without its journal. */
struct SessionData {
    SessionHeader header = {};
    SessionOverview overview = {};
    QDateTime lastEntry = {};
    qint64 entryCount = 0;
    bool finished = false;
    bool isArchived = false;
    bool isErased = false;

    [[nodiscard]] static SessionData of(const SessionSummary &summary);
};

/** What the lists say of a session, in the user's language: one value for each role of theirs. */
class SessionText
{
    Q_DECLARE_TR_FUNCTIONS(SessionText)

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
        StateTextRole, ///< "Open", "Finished", "Abandoned"
        StateMarkRole, ///< the same as a shape
        PhaseTextRole, ///< "7 of 8 · 2 warnings"
        LastTextRole, ///< when something was written last
        TagTextRole, ///< "Erased", "Archived"; empty for all others
        MoreRoles, ///< of a model that has some of its own
    };

    explicit SessionText(const Clock &clock);

    void setTexts(const GuideTexts *texts) { m_texts = texts; } ///< titles of cards
    void setFormat(const Format &format) { m_format = format; }

    [[nodiscard]] QVariant of(const SessionData &session, int role) const;
    [[nodiscard]] static QHash<int, QByteArray> roleNames();
    [[nodiscard]] static QList<int> textRoles(); ///< what follows the language
    [[nodiscard]] static QString outcome(SessionOutcome::Kind kind);

private:
    [[nodiscard]] QString headline(const SessionData &session) const;
    [[nodiscard]] std::optional<Deadline> nearestDeadline(const SessionData &session) const;
    [[nodiscard]] QString progressText(const SessionData &session) const;
    [[nodiscard]] QString phaseText(const SessionOverview &overview) const;
    [[nodiscard]] static int stateMark(const SessionOverview &overview);
    [[nodiscard]] static Status headlineStatus(const SessionOverview &overview);
    [[nodiscard]] static QList<int> phaseMarks(const SessionData &session);

    const Clock &m_clock;
    const GuideTexts *m_texts = nullptr;
    Format m_format;
};

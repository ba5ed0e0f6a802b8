// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findingtext.h"
#include "format.h"
#include "journalentry.h"
#include "journalstore.h"
#include "report.h"
#include "sessionstate.h"

#include <QCoreApplication>
#include <QHash>

class GuideIndex;

/** What a report is made from. All of it outlives its maker; guide objects say on which thread. */
struct ReportSource {
    const SessionState &state;
    const QList<JournalEntry> &journal; ///< all of it
    const QList<ChainEnd> &ends;
    const GuideIndex &guide;
    QDateTime now; ///< UTC
};

/** Writes a report in the language that the program speaks, with that language's numbers and times. */
class ReportMaker
{
    Q_DECLARE_TR_FUNCTIONS(ReportMaker)
public:
    ReportMaker(const ReportSource &source, const Format &format, Report::Detail detail);

    [[nodiscard]] Report report() const; ///< its language is that of the format's locale

private:
    using Columns = QList<ReportColumn>;

    // What the migration is, and what is not as it should be.
    [[nodiscard]] ReportSection migration() const;
    [[nodiscard]] QString outcome() const;
    [[nodiscard]] ReportSection overrides() const;
    void addOverrides(ReportTable &table) const;
    [[nodiscard]] ReportSection openItems() const;
    void addOpenChecks(ReportTable &table) const;
    void addOpenSteps(ReportTable &table) const;
    void addOpenRows(ReportTable &table) const;

    // The work.
    [[nodiscard]] ReportSection phases() const;
    [[nodiscard]] ReportSection phase(const QString &key) const;
    [[nodiscard]] ReportTable steps(const QStringList &ids) const;
    [[nodiscard]] ReportTable checks(const QStringList &keys) const;
    [[nodiscard]] ReportSection formerSteps() const; ///< that this version of the guide does not have
    [[nodiscard]] QString stepNote(const StepState &work) const;
    [[nodiscard]] QString limitText(const Finding &finding) const;

    // What proves it.
    [[nodiscard]] ReportSection evidence() const;
    [[nodiscard]] ReportSection plan() const;
    [[nodiscard]] ReportSection lists() const;
    [[nodiscard]] ReportSection signatures() const;
    [[nodiscard]] ReportSection events() const;
    [[nodiscard]] static QString actText(const JournalEntry &entry);
    [[nodiscard]] ReportSection versions() const;
    [[nodiscard]] ReportSection record() const;

    /** What a person or another machine wrote, all of it: without control and direction marks, with its line ends. */
    [[nodiscard]] static QString whole(const QString &text);

    // Cells and columns that many tables have.
    [[nodiscard]] static ReportCell words(const QString &text); ///< ours
    [[nodiscard]] static ReportCell foreign(const QString &text); ///< a person's, or another machine's
    [[nodiscard]] static ReportCell code(const QString &text);
    [[nodiscard]] ReportCell when(const QDateTime &moment) const;
    [[nodiscard]] static ReportCell status(const Finding &finding);
    [[nodiscard]] static ReportCell work(Work work);
    [[nodiscard]] static Columns columns(const QStringList &keys); ///< "item:5" = five parts of the width
    [[nodiscard]] static QString columnTitle(const QString &key);
    [[nodiscard]] static QString workKind(const QString &kind);

    const ReportSource m_source;
    const Format m_format;
    const Report::Detail m_detail;
    const FindingText m_findings;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deadlinetext.h"

using namespace Qt::StringLiterals;

/** %1 is a day or a moment, %2 a server. */
struct DeadlineText::Row {
    Deadline::Kind kind;
    const char *title;
    const char *running;
    const char *over;
    const char *unsure;
    const char *origin;
};

const DeadlineText::Row DeadlineText::s_rows[] = {
    {Deadline::Kind::SourceGone,
     //: A deadline
     QT_TR_NOOP("Source server out of the network"),
     //: %1 is a day
     QT_TR_NOOP("Source server must be gone by %1"), QT_TR_NOOP("Source server had to be gone before"),
     QT_TR_NOOP("Cannot tell how long the source server may stay"),
     QT_TR_NOOP("Counted from the moment at which the destination server became a domain controller; it tells that moment itself.")},
    {Deadline::Kind::ToolAge,
     //: A deadline
     QT_TR_NOOP("Installation after the preparation tool"),
     //: %1 is a day
     QT_TR_NOOP("Install the destination server by %1"), QT_TR_NOOP("The preparation tool must be run again"),
     QT_TR_NOOP("Cannot tell whether the preparation tool must be run again"),
     QT_TR_NOOP("Counted from the moment at which the preparation tool changed the schema.")},
    {Deadline::Kind::BackupAge,
     //: A deadline
     QT_TR_NOOP("Preparation tool after the backup"),
     //: %1 is a day
     QT_TR_NOOP("Run the preparation tool by %1, or back up again"), QT_TR_NOOP("The source server must be backed up again"),
     QT_TR_NOOP("Cannot tell whether the backup is too old"),
     QT_TR_NOOP("Counted from the newest system-state backup that the directory knows.")},
    {Deadline::Kind::Tombstone,
     //: A deadline
     QT_TR_NOOP("Replication between the servers"),
     //: %1 is a day
     QT_TR_NOOP("The servers must replicate by %1"), QT_TR_NOOP("The servers have not replicated for too long"),
     QT_TR_NOOP("Cannot tell whether the servers have not replicated for too long"),
     QT_TR_NOOP("Counted from the last success of replication that lies furthest back. After this time, deleted objects come back.")},
    {Deadline::Kind::CertificateEnd,
     //: A deadline
     QT_TR_NOOP("Certificate of a server"),
     //: %1 is a day, %2 a server
     QT_TR_NOOP("The certificate of %2 is valid until %1"), QT_TR_NOOP("The certificate of %2 has ended"),
     QT_TR_NOOP("Cannot tell whether the certificate of %2 has ended"), QT_TR_NOOP("The certificate that you trust names its end itself.")},
    {Deadline::Kind::Repurpose,
     //: A reminder: the old server is kept for a while
     QT_TR_NOOP("Source server kept in reserve"),
     //: %1 is a day
     QT_TR_NOOP("Keep the source server until %1"), QT_TR_NOOP("The source server need not be kept any longer"),
     QT_TR_NOOP("Cannot tell how long the source server must be kept"),
     QT_TR_NOOP("Counted from the moment at which the step before was marked as done.")},
};

DeadlineText::DeadlineText(const Format &format, const QDateTime &now)
    : m_format(format)
    , m_now(now)
{}

const DeadlineText::Row &DeadlineText::rowOf(const Deadline &deadline)
{
    for (const Row &row : s_rows) {
        if (row.kind == deadline.kind) {
            return row;
        }
    }
    return s_rows[0];
}

QString DeadlineText::title(const Deadline &deadline)
{
    return tr(rowOf(deadline).title);
}

QString DeadlineText::line(const Deadline &deadline) const
{
    const Row &row = rowOf(deadline);
    const bool unsure = deadline.status == Status::Unknown;
    const bool over = deadline.status == Status::Failed || (deadline.isEarliest() && deadline.secondsLeft(m_now) <= 0);
    const char *words = unsure ? row.unsure : over ? row.over : row.running;
    const QString text = Format::fill(tr(words), {lastSafe(deadline), Format::foreign(deadline.subject)});
    const QString rest = unsure || over ? QString() : left(deadline);
    //: A deadline: %1 is what must be done by when, %2 how much time is left
    return rest.isEmpty() ? text : tr("%1 · %2").arg(text, rest);
}

QString DeadlineText::left(const Deadline &deadline) const
{
    const qint64 seconds = deadline.due.isValid() ? deadline.secondsLeft(m_now) : 0;
    if (seconds <= 0) {
        return {};
    }
    const auto days = int(seconds / 86'400);
    if (days >= 2) {
        //: How much time is left
        return tr("%n day(s) left", nullptr, days);
    }
    //: How much time is left; %1 is a span such as "5 h 12 min"
    return tr("%1 left").arg(m_format.duration(std::chrono::floor<std::chrono::minutes>(std::chrono::seconds(seconds))));
}

QString DeadlineText::lastSafe(const Deadline &deadline) const
{
    if (!deadline.due.isValid()) {
        return {};
    }
    const QDate today = m_now.toTimeZone(m_format.zone()).date();
    const bool wholeDay = deadline.lastSafeDay.isValid() && deadline.lastSafeDay >= today;
    return wholeDay ? m_format.day(deadline.lastSafeDay) : m_format.dateTime(deadline.safeUntil());
}

QString DeadlineText::origin(const Deadline &deadline) const
{
    if (deadline.basis == Deadline::Basis::Marked && !deadline.isEarliest()) {
        return tr("Counted from the moment at which the step was marked as done. What it is about happened before that.");
    }
    QString text = tr(rowOf(deadline).origin);
    if (!deadline.toldAt.isValid()) {
        return text;
    }
    //: %1 is a time, or a date and a time
    return m_format.sentences(text, tr("Last seen: %1.").arg(m_format.shortly(deadline.toldAt, m_now)));
}

QStringList DeadlineText::doubts(const Deadline &deadline) const
{
    QStringList list;
    if (deadline.doubts & Deadline::NoEvidence) {
        list.append(deadline.kind == Deadline::Kind::SourceGone
                        ? tr("The destination server has not told yet since when it is a domain controller. Sign in and check now.")
                        : tr("Nobody has recorded when that was: the step was taken over as done. Sign in and check now."));
    }
    if (deadline.doubts & Deadline::Unproven) {
        list.append(tr("The shorter period counts until update KB943494 is confirmed on the source server."));
    }
    if (deadline.doubts & Deadline::ClockUnmeasured) {
        list.append(tr("The server’s clock was never compared with this console, so a day is added to the uncertainty."));
    }
    if (deadline.doubts & Deadline::ClockUnwatched) {
        list.append(tr("The clocks were not compared lately, so five minutes are added to the uncertainty."));
    }
    if (deadline.doubts & Deadline::ClockSetBack) {
        list.append(tr("The clock of this console shows less than when something was last recorded. Set it right."));
    }
    return list;
}

QString DeadlineText::uncertainty(const Deadline &deadline) const
{
    return deadline.due.isValid() && deadline.uncertainty > 0 ? m_format.tolerance(std::chrono::seconds(deadline.uncertainty)) : QString();
}

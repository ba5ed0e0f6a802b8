// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historydetails.h"

#include "entrykind.h"
#include "eventmodel.h"
#include "eventtext.h"
#include "language.h"
#include "mark.h"
#include "rehearsal.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr int mostEvents = 8;
constexpr auto verifyAfter = 400ms; // of resting on a session: whoever only passes by reads no record
}

HistoryDetails::HistoryDetails(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_text(services.clock)
{
    connect(&services.language, &Language::changed, this, [this] {
        m_text.setFormat(m_services.language.format());
        Q_EMIT changed();
    });
    m_later.setSingleShot(true);
    m_later.setInterval(verifyAfter);
    connect(&m_later, &QTimer::timeout, this, &HistoryDetails::verify);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &HistoryDetails::verified);
}

HistoryDetails::~HistoryDetails()
{
    m_reading.cancel();
}

void HistoryDetails::show(const SessionData &session)
{
    const bool isSame = session.header.id == m_session.header.id && session.entryCount == m_session.entryCount;
    m_session = session;
    if (!isSame) {
        m_last.clear();
        m_reports.reset();
        m_reading.cancel();
        readLast();
        m_later.start();
    }
    m_text.setTexts(m_services.guides.guide(session.header.product));
    m_text.setFormat(m_services.language.format());
    Q_EMIT changed();
}

void HistoryDetails::clear()
{
    m_later.stop();
    m_reading.cancel();
    m_session = {};
    m_last.clear();
    m_reports.reset();
    Q_EMIT changed();
}

void HistoryDetails::readLast()
{
    static const QStringList kinds{EntryKind::Finding,        EntryKind::StepChanged,           EntryKind::Note,
                                   EntryKind::OverrideSet,    EntryKind::OverrideLifted,        EntryKind::OrderOverruled,
                                   EntryKind::EvidenceAdded,  EntryKind::EvidenceWithdrawn,     EntryKind::PhaseSigned,
                                   EntryKind::PlanRow,        EntryKind::PhaseSignOffWithdrawn, EntryKind::ListRow,
                                   EntryKind::PlanRowRemoved, EntryKind::ContentErased,         EntryKind::SessionRescued};
    m_services.search.lastEntries(m_session.header.id, kinds, mostEvents)
        .then(this, [this, id = m_session.header.id](const StorageResult<QList<JournalEntry>> &entries) {
            if (id == m_session.header.id && entries) {
                m_last = *entries;
                Q_EMIT changed();
            }
        });
}

void HistoryDetails::verify()
{
    if (!m_session.header.id.isNull()) {
        m_reading.setFuture(m_services.store.verify(m_session.header.id));
    }
}

void HistoryDetails::verified()
{
    if (!m_reading.isCanceled() && m_reading.future().resultCount() > 0) {
        m_reports = m_reading.result();
        Q_EMIT changed();
    }
}

QString HistoryDetails::sessionId() const
{
    return m_session.header.id.isNull() ? QString() : m_session.header.id.toString(QUuid::WithoutBraces);
}

QString HistoryDetails::text(int role) const
{
    return m_session.header.id.isNull() ? QString() : m_text.of(m_session, role).toString();
}

QVariantList HistoryDetails::facts() const
{
    const SessionHeader &header = m_session.header;
    const auto server = [](const ServerTarget &target) { return Format::foreign(target.name.isEmpty() ? target.address : target.name); };
    QVariantList list;
    const auto add = [&list](const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            list.append(QVariantMap{{u"label"_s, label}, {u"value"_s, value}});
        }
    };
    //: Label: the servers of a migration, from the old one to the new one
    add(tr("Servers"),
        server(header.destination).isEmpty() ? server(header.source)
                                             //: %1 is the old server, %2 the new one
                                             : tr("%1 › %2").arg(server(header.source), server(header.destination)));
    //: Label: name of a domain
    add(tr("Domain"), text(SessionText::DomainRole));
    add(tr("Technician"), text(SessionText::TechnicianRole));
    //: Label: when a migration began
    add(tr("Started"), text(SessionText::StartedTextRole));
    //: Label: when the last entry of a record was written
    add(tr("Last entry"), text(SessionText::LastTextRole));
    return list;
}

QString HistoryDetails::stateText() const
{
    const QString phases = text(SessionText::PhaseTextRole);
    //: State of a migration and how far it came: %1 is "Finished", %2 "8 of 8"
    return phases.isEmpty() ? QString() : tr("%1 · phases %2").arg(text(SessionText::StateTextRole), phases);
}

int HistoryDetails::stateMark() const
{
    return m_text.of(m_session, SessionText::StateMarkRole).toInt();
}

QVariantList HistoryDetails::events() const
{
    const GuideIndex *guide = m_last.isEmpty() ? nullptr : m_services.guides.guide(m_session.header.product);
    const Format format = m_services.language.format();
    const QDateTime now = m_services.clock.now();
    const EventText says(format, guide, now);
    QVariantList list;
    for (const JournalEntry &entry : m_last) {
        const QString title = guide && !entry.subject.isEmpty() ? guide->titleOf(entry.subject) : QString();
        const QString said = says.of(entry);
        list.append(QVariantMap{{u"time"_s, format.shortly(entry.wallTime, now)},
                                //: What happened last: %1 is the title of a step or a check, %2 what was said or found there
                                {u"text"_s, title.isEmpty() || title == entry.subject ? said : tr("%1: %2", "event").arg(title, said)},
                                {u"mark"_s, EventModel::mark(entry)}});
    }
    return list;
}

QString HistoryDetails::recordText() const
{
    const auto count = static_cast<int>(m_session.entryCount);
    if (!m_reports) {
        return tr("Reading the record …");
    }
    if (!*m_reports) {
        return tr("The record cannot be read.");
    }
    if (!std::ranges::all_of(**m_reports, &ChainReport::isIntact)) {
        return tr("The record was changed: open the migration and look at the proof of its record.");
    }
    //: %n is the number of entries of a record. It agrees only with itself: a hash known from elsewhere would prove more
    return tr("The record agrees with itself: %n entries, their chain verified", nullptr, count);
}

int HistoryDetails::recordMark() const
{
    if (!m_reports) {
        return MarkValue::of(Status::Running);
    }
    const bool isIntact = *m_reports && std::ranges::all_of(**m_reports, &ChainReport::isIntact);
    // Green is for what a hash known from elsewhere proves; this is the record's own word.
    return MarkValue::of(isIntact ? Status::NotRun : *m_reports ? Status::Failed : Status::Unknown);
}

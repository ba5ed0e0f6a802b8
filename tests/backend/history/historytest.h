// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrykind.h"
#include "findingcode.h"
#include "guideplan.h"
#include "sessionstate.h"
#include "storagetest.h"

#include <QMetaEnum>
#include <QTemporaryDir>

#include <memory>

/** A database with journals that are written as the program writes them, and a small guide of two phases and a check each. */
class HistoryWorld
{
public:
    HistoryWorld()
        : m_store(m_database, m_clock)
    {
        (void)m_database.open(m_folder.filePath(u"console.db"_s)).result();
    }

    [[nodiscard]] Database &database() { return m_database; }
    [[nodiscard]] JournalStore &store() { return m_store; }
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }
    void wait(std::chrono::milliseconds span) { m_clock.time += span.count(); }

    [[nodiscard]] QUuid begin(const QString &customer = u"Contoso"_s, const QString &product = u"sbs2003"_s)
    {
        const QJsonObject header{{u"product"_s, product}, {u"customer"_s, customer}, {u"technician"_s, u"A. Keller"_s}};
        return valueOf(m_store.createSession(u"1"_s, header));
    }
    void write(const QUuid &session, const EntryDraft &draft) { (void)valueOf(m_store.append(session, u"1"_s, {draft})); }

    [[nodiscard]] static EntryDraft step(const QString &step, Work work, const QString &kind = u"confirmed"_s)
    {
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(int(work)));
        return {EntryKind::StepChanged, step, {}, {{u"work"_s, name}, {u"kind"_s, kind}, {u"author"_s, u"A. Keller"_s}}};
    }
    [[nodiscard]] static EntryDraft finding(const QString &card, Status status, int offset = 0)
    {
        Finding finding{.status = status, .code = QString(status == Status::Failed ? Code::ClocksApart : Code::ClocksAgree)};
        finding.values = {{u"offset"_s, offset}};
        return {EntryKind::Finding, card, {}, finding.toJson()};
    }
    [[nodiscard]] static EntryDraft note() { return {EntryKind::Note, {}, {}, {{u"text"_s, u"…"_s}, {u"author"_s, u"A. Keller"_s}}}; }

    [[nodiscard]] static GuidePlan plan()
    {
        GuidePlan plan;
        plan.guide = u"sbs2003"_s;
        plan.phaseOrder = {u"prepare"_s, u"install"_s};
        for (const auto &id : {u"prepare.plan-lob-apps"_s, u"prepare.sync-time"_s, u"prepare.late"_s, u"install.setup"_s}) {
            StepPlan step;
            step.id = id;
            step.phase = id.section(u'.', 0, 0);
            step.phasePlace = plan.phaseOrder.indexOf(step.phase);
            step.necessity = id.endsWith("lob-apps"_L1) ? Step::Necessity::Recommended : Step::Necessity::Required;
            step.dueBefore = id.endsWith("late"_L1) ? u"install.setup"_s : QString();
            plan.place.insert(id, plan.steps.size());
            plan.steps.append(step);
            plan.stepOrder.append(id);
        }
        plan.stepOfCheck = {{u"prep.time"_s, u"prepare.sync-time"_s}, {u"inst.roles"_s, u"install.setup"_s}};
        return plan;
    }

private:
    QTemporaryDir m_folder;
    StandingClock m_clock;
    Database m_database;
    JournalStore m_store;
};

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undocontroller.h"

#include "entrykind.h"
#include "format.h"
#include "guideshelf.h"
#include "sessioncontroller.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
QString textOf(const JournalEntry &entry, const QString &key)
{
    return entry.payload ? entry.payload->value(key).toString() : QString();
}
} // namespace

UndoController::UndoController(EngineHost &engine, SessionController &current, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
    connect(&current, &SessionController::stateAdopted, this, [this, &current](const GuideIndex *guide, const SessionState &state) {
        if (current.isPast()) {
            return; // what is undone is of the present
        }
        if (m_guide != guide) {
            m_guide = guide;
            dismiss();
        }
        m_before = state;
    });
    connect(engine.engine(), &Engine::entriesAdded, this, &UndoController::look);
}

void UndoController::look(const QList<JournalEntry> &entries)
{
    if (!m_guide || entries.isEmpty() || entries.first().session != m_before.header.id) {
        return;
    }
    const JournalEntry &act = entries.first(); // what follows from an act stands behind it
    const bool isList = act.kind == EntryKind::ListRow || act.kind == EntryKind::ListRowRemoved;
    const bool isPlan = act.kind == EntryKind::PlanRow || act.kind == EntryKind::PlanRowRemoved || act.kind == EntryKind::PlanDeclaredEmpty;
    if (Way way = isList ? wayBackFromRows(entries) : isPlan ? wayBackFromPlan(entries) : wayBack(act)) {
        const bool isWayBack = std::exchange(m_isUndoing, false);
        m_act = act;
        m_way = isWayBack ? Way() : std::move(way);
        Q_EMIT changed();
    }
    for (const JournalEntry &entry : entries) {
        m_before.apply(entry);
    }
}

UndoController::Way UndoController::wayBack(const JournalEntry &entry) const
{
    const bool isSensed = textOf(entry, u"kind"_s) == u"sensed"_s;
    if (entry.kind == EntryKind::StepChanged && !isSensed) {
        return wayBackFromStep(entry);
    }
    if (entry.kind == EntryKind::InstructionTicked) {
        const int index = entry.payload ? entry.payload->value(u"index"_s).toInt() : 0;
        const bool ticked = entry.payload && entry.payload->value(u"ticked"_s).toBool();
        return [step = entry.subject, index, ticked](Engine &engine) { engine.tickInstruction(step, index, !ticked); };
    }
    if (entry.kind == EntryKind::OverrideSet || entry.kind == EntryKind::OverrideLifted) {
        return wayBackFromOverride(entry);
    }
    if (entry.kind == EntryKind::SessionChanged) {
        return [header = m_before.header](Engine &engine) { engine.changeHeader(header); };
    }
    if (entry.kind == EntryKind::SessionClosed) {
        return [](Engine &engine) { engine.reopenMigration({}); };
    }
    if (entry.kind == EntryKind::SessionReopened) {
        return [before = m_before.outcome](Engine &engine) { engine.closeMigration(before.kind, before.reason); };
    }
    if (entry.kind == EntryKind::EvidenceAdded || entry.kind == EntryKind::EvidenceWithdrawn) {
        return wayBackFromEvidence(entry);
    }
    if (entry.kind == EntryKind::PhaseSigned) {
        return [phase = entry.subject](Engine &engine) { engine.withdrawPhaseSignOff(phase, {}); };
    }
    if (entry.kind == EntryKind::Confirmation) {
        const ConfirmedFact before = m_before.facts.value(entry.subject);
        return [fact = entry.subject, before](Engine &engine) { engine.confirmFact(fact, before.holds, before.text); };
    }
    return wayBackFromChoice(entry);
}

UndoController::Way UndoController::wayBackFromEvidence(const JournalEntry &entry) const
{
    const QString sha256 = textOf(entry, u"sha256"_s);
    const QList<EvidencePiece> pieces = m_before.evidence.value(entry.subject);
    const auto before = std::ranges::find(pieces, sha256, &EvidencePiece::sha256);
    if (before == pieces.cend()) {
        return [step = entry.subject, sha256](Engine &engine) { engine.takeBackEvidence(step, sha256); };
    }
    return [step = entry.subject, piece = *before](Engine &engine) { engine.restoreEvidence(step, piece); };
}

UndoController::Way UndoController::wayBackFromStep(const JournalEntry &entry) const
{
    StepState before = m_before.steps.value(entry.subject);
    before.step = entry.subject;
    return [before](Engine &engine) { engine.restoreStep(before); };
}

UndoController::Way UndoController::wayBackFromOverride(const JournalEntry &entry) const
{
    const Override before = m_before.overrides.value(entry.subject);
    if (entry.kind == EntryKind::OverrideSet && before.reason.isEmpty()) {
        return [card = entry.subject](Engine &engine) { engine.liftOverride(card); };
    }
    return [card = entry.subject, before](Engine &engine) { engine.overrideCard(card, before.reason, before.expires); };
}

UndoController::Way UndoController::wayBackFromChoice(const JournalEntry &entry) const
{
    if (entry.kind == EntryKind::ConditionSet) {
        const auto found = m_before.conditions.constFind(entry.subject);
        const std::optional<bool> applies = found == m_before.conditions.cend() ? std::nullopt : std::optional(found->applies);
        const QString reason = found == m_before.conditions.cend() ? QString() : found->reason;
        return [subject = entry.subject, applies, reason](Engine &engine) { engine.setCondition(subject, applies, reason); };
    }
    if (entry.kind == EntryKind::OrderOverruled) {
        const OrderWaiver before = m_before.waivers.value(entry.subject);
        const QStringList steps(before.steps.cbegin(), before.steps.cend());
        return [step = entry.subject, steps, reason = before.reason](Engine &engine) { engine.overruleOrder(step, steps, reason); };
    }
    return {};
}

/** Several rows may have been ticked in one act. */
UndoController::Way UndoController::wayBackFromRows(const QList<JournalEntry> &entries) const
{
    QList<TickRow> before;
    QStringList added;
    for (const JournalEntry &entry : entries) {
        const QString name = textOf(entry, u"name"_s);
        const auto rows = m_before.lists.ticked.value(entry.subject);
        const auto found = rows.constFind(TickLists::nameKey(name));
        TickRow row = found == rows.cend() ? TickRow::fromJson(entry.payload.value_or(QJsonObject())) : *found;
        if (found == rows.cend() && row.origin == TickRow::Origin::Hand) {
            added.append(name);
            continue;
        }
        row.state = found == rows.cend() ? TickRow::State::Open : row.state;
        before.append(row);
    }
    return [step = entries.first().subject, before, added](Engine &engine) {
        for (const QString &name : added) {
            engine.removeListRow(step, name, {});
        }
        if (!before.isEmpty()) {
            engine.writeListRows(step, before);
        }
    };
}

UndoController::Way UndoController::wayBackFromPlan(const QList<JournalEntry> &entries) const
{
    if (entries.first().kind == EntryKind::PlanDeclaredEmpty) {
        return [before = m_before.plan.declaredEmpty](Engine &engine) { engine.declarePlanEmpty(before); };
    }
    QList<PlanRow> before;
    QStringList added;
    for (const JournalEntry &entry : entries) {
        if (const PlanRow *row = m_before.plan.row(entry.subject)) {
            before.append(*row);
        } else {
            added.append(entry.subject);
        }
    }
    return [before, added](Engine &engine) {
        for (const QString &id : added) {
            engine.removePlanRow(id, {});
        }
        if (!before.isEmpty()) {
            engine.writePlanRows(before);
        }
    };
}

QString UndoController::rowText() const
{
    if (m_act.kind == EntryKind::ListRow || m_act.kind == EntryKind::ListRowRemoved) {
        //: What a person has just done: %1 is the title of a step whose list was changed
        return tr("List changed: %1").arg(m_guide->cardTitle(m_act.subject));
    }
    if (m_act.kind == EntryKind::PlanRow || m_act.kind == EntryKind::PlanRowRemoved || m_act.kind == EntryKind::PlanDeclaredEmpty) {
        return tr("The plan of the applications was changed");
    }
    if (m_act.kind == EntryKind::Confirmation) {
        //: What a person has just done: vouched for something that no check can see, or no longer
        return tr("Confirmation changed");
    }
    return m_act.kind == EntryKind::SessionClosed ? tr("The migration was closed") : tr("The migration was reopened");
}

QString UndoController::text() const
{
    if (!m_way || !m_guide) {
        return {};
    }
    const QString title = m_guide->cardTitle(m_act.subject);
    if (m_act.kind == EntryKind::StepChanged) {
        //: What a person has just done: %1 is a status such as "Done", %2 the title of a step
        return tr("%1: %2", "act").arg(Words::work(StepState::workFrom(textOf(m_act, u"work"_s))), title);
    }
    if (m_act.kind == EntryKind::InstructionTicked) {
        return m_act.payload && m_act.payload->value(u"ticked"_s).toBool() ? tr("Ticked off") : tr("Tick removed");
    }
    if (m_act.kind == EntryKind::OverrideSet) {
        //: What a person has just done: %1 is the title of a check
        return tr("Overridden: %1").arg(title);
    }
    if (m_act.kind == EntryKind::OverrideLifted) {
        //: What a person has just done: %1 is the title of a check
        return tr("Override withdrawn: %1").arg(title);
    }
    if (m_act.kind == EntryKind::ConditionSet) {
        //: What a person has just done: %1 is the title of a step or phase
        return tr("Condition decided: %1").arg(m_guide->titleOf(m_act.subject));
    }
    if (m_act.kind == EntryKind::OrderOverruled) {
        //: What a person has just done: %1 is the title of a step
        return tr("Order overruled: %1").arg(title);
    }
    if (m_act.kind == EntryKind::EvidenceAdded) {
        //: What a person has just done: %1 is the title of a step
        return tr("Evidence added: %1").arg(title);
    }
    if (m_act.kind == EntryKind::EvidenceWithdrawn) {
        //: What a person has just done: %1 is the title of a step
        return tr("Evidence withdrawn: %1").arg(title);
    }
    if (m_act.kind == EntryKind::PhaseSigned) {
        //: What a person has just done: %1 is the title of a phase
        return tr("Signed: %1").arg(m_guide->titleOf(m_act.subject));
    }
    if (m_act.kind == EntryKind::SessionChanged) {
        return tr("The data of the migration was corrected");
    }
    return rowText();
}

void UndoController::undo()
{
    if (Way way = std::exchange(m_way, {})) {
        m_isUndoing = true;
        m_engine.run([way = std::move(way)](Engine &engine) { way(engine); });
        Q_EMIT changed();
    }
}

void UndoController::dismiss()
{
    m_way = {};
    m_isUndoing = false;
    Q_EMIT changed();
}

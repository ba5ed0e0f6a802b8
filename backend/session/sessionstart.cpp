// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sessionstart.h"

#include "entrykind.h"

#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace
{
constexpr auto imported = "imported"_L1;
}

QList<EntryDraft> SessionStart::stepsDone(const GuidePlan &plan, const QString &lastStepDone)
{
    const QString done = QString::fromLatin1(QMetaEnum::fromType<Work>().valueToKey(static_cast<int>(Work::Done)));
    const QSet<QString> wanted = plan.doneUpTo(lastStepDone);
    QList<EntryDraft> drafts;
    for (const QString &step : plan.stepOrder) {
        if (wanted.contains(step)) {
            drafts.append(EntryDraft{EntryKind::StepChanged, step, {}, {{u"work"_s, done}, {u"kind"_s, QString(imported)}}});
        }
    }
    return drafts;
}

QFuture<StorageResult<QUuid>> SessionStart::create(JournalStore &store, const GuidePlan &plan, const SessionHeader &header,
                                                   const QString &lastStepDone)
{
    const QList<EntryDraft> drafts = stepsDone(plan, lastStepDone);
    const auto record = [&store, drafts, version = plan.version](const StorageResult<QUuid> &id) {
        if (!id || drafts.isEmpty()) {
            return QtFuture::makeReadyValueFuture(id);
        }
        return store.append(*id, version, drafts).then([id](const StorageResult<QList<JournalEntry>> &entries) {
            return entries ? id : StorageResult<QUuid>(std::unexpected(entries.error()));
        });
    };
    return store.createSession(plan.version, header.toJson()).then(record).unwrap();
}

QSet<QString> SessionStart::importedSteps(const QList<JournalEntry> &journal)
{
    QSet<QString> steps;
    for (const JournalEntry &entry : journal) {
        if (entry.kind == EntryKind::StepChanged && entry.payload && entry.payload->value("kind"_L1).toString() == imported) {
            steps.insert(entry.subject);
        }
    }
    return steps;
}

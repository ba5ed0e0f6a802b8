// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toolagecheck.h"

#include "attributemetadata.h"
#include "checkrun.h"
#include "clock.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"

#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
// A step is marked a while after the tool has changed the schema; marked later than this, it was run again.
constexpr qint64 sameRunSeconds = 86'400;

struct ToolAgeProbe : SignedInProbe {
    int warnDays = 10;
    int limitDays = 14;
    QString runBy;

    QJsonObject limits() const override
    {
        return {{u"warnDays"_s, warnDays}, {u"limitDays"_s, limitDays}, {u"runBy"_s, runBy}, {u"endedBy"_s, appliesUntil}};
    }
    void begin(CheckRun &run) const override;
    [[nodiscard]] Finding judge(const ToolAgeCheck::Run &last, const QDateTime &now) const;
};

Finding ToolAgeProbe::judge(const ToolAgeCheck::Run &last, const QDateTime &now) const
{
    const qint64 age = std::max<qint64>(0, last.at.secsTo(now));
    const QVariantMap values{{u"since"_s, last.at.toString(Qt::ISODate)},
                             {u"basis"_s, last.marked ? u"marked"_s : u"schema"_s},
                             {u"age"_s, age / 86'400},
                             {u"limit"_s, limitDays}};
    if (age > limitDays * 86'400LL) {
        return last.marked ? makeFinding(Status::Failed, Code::ToolTooOld, values)
                           : makeFinding(Status::Unknown, Code::ToolAgeUnsure, values);
    }
    return age > warnDays * 86'400LL ? makeFinding(Status::Warning, Code::ToolAging, values)
                                     : makeFinding(Status::Passed, Code::ToolRecent, values);
}

void ToolAgeProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) { return QList{objectSearch(dse.schemaContext, AttributeMetadata::attributes())}; };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        const ServerLink &link = run.site().link(answers.firstKey());
        const QDateTime marked = run.situation().doneAt.value(runBy);
        const auto changed = answers.first().first().isEmpty()
            ? std::unexpected(AttributeMetadata::attributes().constFirst())
            : AttributeMetadata::lastChange(answers.first().first().first(), AttributeMetadata::ObjectVersion);
        if (!changed && !marked.isValid()) {
            run.fail({NetError::Kind::NotPermitted, changed.error(), 0}, link.shownName(), "LDAP"_L1);
            return;
        }
        const ToolAgeCheck::Run last = ToolAgeCheck::lastRun(marked, changed.value_or(std::nullopt).value_or(QDateTime()));
        if (last.at.isValid()) {
            run.finish(judge(last, last.marked ? run.clock().now() : link.now(run.clock().now())));
        } else {
            run.fail({NetError::Kind::NotUnderstood, u"objectVersion"_s, 0}, link.shownName(), "LDAP"_L1);
        }
    });
}
}

ToolAgeCheck::Run ToolAgeCheck::lastRun(const QDateTime &marked, const QDateTime &schemaChanged)
{
    if (!marked.isValid()) {
        return {.at = schemaChanged};
    }
    const bool sameRun = schemaChanged.isValid() && schemaChanged <= marked && schemaChanged.secsTo(marked) <= sameRunSeconds;
    return {.at = sameRun ? schemaChanged : marked, .marked = true};
}

std::shared_ptr<const Probe> ToolAgeCheck::probe() const
{
    auto probe = std::make_shared<ToolAgeProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->warnDays = m_warnDays;
    probe->limitDays = m_limitDays;
    probe->runBy = m_runBy;
    return probe;
}

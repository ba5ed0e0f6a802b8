// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkprobe.h"

#include "checkrun.h"
#include "findingcode.h"

using namespace Qt::StringLiterals;

std::optional<Finding> CheckProbe::notApplicable(const Situation &situation) const
{
    if (server == ServerRole::Source && !situation.takesPart(ServerRole::Source)) {
        return makeFinding(Status::NotApplicable, Code::NoLonger, {{u"step"_s, situation.sourceGoneAfter}});
    }
    if (server == ServerRole::Destination && !situation.takesPart(ServerRole::Destination)) {
        return makeFinding(Status::NotApplicable, Code::NoDestinationYet);
    }
    if (!server && situation.servers().isEmpty()) {
        return makeFinding(Status::NotApplicable, Code::NoDestinationYet);
    }
    if (situation.isDone(appliesUntil)) {
        return makeFinding(Status::NotApplicable, Code::NoLonger, {{u"step"_s, appliesUntil}});
    }
    if (!appliesFrom.isEmpty() && !situation.isDone(appliesFrom)) {
        return makeFinding(Status::NotApplicable, Code::NotYet, {{u"step"_s, appliesFrom}});
    }
    return std::nullopt;
}

QStringList CheckProbe::needs(const Situation &) const
{
    return server ? QStringList{Capability::of(*server, Capability::Host)} : QStringList();
}

QStringList CheckProbe::waitsFor(const Situation &) const
{
    return {};
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportedsystemscheck.h"

#include "checkrun.h"
#include "clientsystems.h"
#include "directoryreading.h"
#include "servercheck.h"

using namespace std::chrono_literals;

namespace
{
struct SupportedSystemsProbe : SignedInProbe {
    void begin(CheckRun &run) const override
    {
        const auto searches = [](const RootDse &dse) { return QList{DirectoryAccounts::computerSearch(dse.domainContext)}; };
        DirectoryReading::read(run, searches, [&run](const DirectoryReading::Answers &answers) {
            run.finish(ClientSystems::judge(DirectoryAccounts::computers(answers.first()[0])));
        });
    }
};
}

std::shared_ptr<const Probe> SupportedSystemsCheck::probe() const
{
    auto probe = std::make_shared<SupportedSystemsProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 24h});
    return probe;
}

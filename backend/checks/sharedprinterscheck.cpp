// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sharedprinterscheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "servercheck.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
struct SharedPrintersProbe : LeftoverProbe {
    LdapSearch search(const RootDse &directory) const override
    {
        return subtreeSearch(directory.domainContext, u"(|(objectClass=printQueue)(sAMAccountName=krbtgt))"_s,
                             {u"objectClass"_s, u"serverName"_s, u"printerName"_s});
    }
    bool isWitness(const LdapEntry &entry) const override { return !isOfClass(entry, "printQueue"_L1); }
    QString serverOf(const LdapEntry &entry) const override { return computerNameOf(entry.text(u"serverName"_s)); }

    Finding weigh(const Found &found) const override
    {
        QStringList printers;
        for (const LdapEntry &entry : found.ofSource) {
            const QString name = entry.text(u"printerName"_s);
            printers.append(name.isEmpty() ? rdnValue(entry.dn, 0) : name);
        }
        QVariantMap values{{u"host"_s, found.host}, {u"present"_s, !printers.isEmpty()}};
        if (printers.isEmpty()) {
            return makeFinding(Status::Passed, Code::PrintersGone, values);
        }
        printers.sort();
        values.insert(u"printers"_s, printers);
        if (found.mustBeGone) {
            return makeFinding(Status::Failed, Code::PrintersLeft, values);
        }
        values.insert(u"step"_s, found.goneAfter);
        return makeFinding(Status::Passed, Code::PrintersNormal, values);
    }
};
}

std::shared_ptr<const Probe> SharedPrintersCheck::probe() const
{
    auto probe = std::make_shared<SharedPrintersProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->goneAfter = goneAfter();
    return probe;
}

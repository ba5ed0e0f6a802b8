// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"
#include "serviceplaces.h"
#include "sourceservices.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
enum Answer { Services, Enrollment, RevocationLists };

struct CertificateServicesProbe : SignedInProbe {
    void begin(CheckRun &run) const override;
    [[nodiscard]] static Finding judge(CheckRun &run, const DirectoryReading::Answers &answers);
};

Finding CertificateServicesProbe::judge(CheckRun &run, const DirectoryReading::Answers &answers)
{
    const QString source = rdnValue(run.site().link(ServerRole::Source).directory()->serviceName, 1);
    QStringList here;
    QStringList elsewhere;
    bool trace = false;
    for (const auto &ofServer : answers) {
        for (const LdapEntry &service : ofServer[Enrollment]) {
            const QString host = service.text(u"dNSHostName"_s).section(u'.', 0, 0);
            (host.compare(source, Qt::CaseInsensitive) == 0 ? here : elsewhere).append(rdnValue(service.dn, 0));
        }
        for (const LdapEntry &place : ofServer[RevocationLists]) {
            trace = trace || rdnValue(place.dn, 0).compare(source, Qt::CaseInsensitive) == 0;
        }
    }
    if (!here.isEmpty()) {
        here.removeDuplicates();
        return makeFinding(Status::Passed, Code::AuthorityOnSource,
                           {{u"present"_s, true}, {u"host"_s, source.toUpper()}, {u"authorities"_s, here}});
    }
    if (trace) { // a stand-alone authority, or what is left of one: the directory cannot tell
        return makeFinding(Status::Passed, Code::AuthorityTrace, {{u"host"_s, source.toUpper()}});
    }
    if (!elsewhere.isEmpty()) {
        elsewhere.removeDuplicates();
        return makeFinding(Status::Passed, Code::AuthorityElsewhere, {{u"present"_s, false}, {u"authorities"_s, elsewhere}});
    }
    return makeFinding(Status::Passed, Code::AuthorityNone, {{u"present"_s, false}});
}

void CertificateServicesProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        const QString services = servicesOf(dse);
        const QString keys = u"CN=Public Key Services,"_s + services;
        return QList<LdapSearch>{
            objectSearch(services, {u"cn"_s}),
            {.base = u"CN=Enrollment Services,"_s + keys,
             .scope = LdapSearch::OneLevel,
             .filter = u"(objectClass=pKIEnrollmentService)"_s,
             .attributes = {u"dNSHostName"_s}},
            {.base = u"CN=CDP,"_s + keys, .scope = LdapSearch::OneLevel, .attributes = {u"cn"_s}},
        };
    };
    DirectoryReading::read(run, searches, [&run](const DirectoryReading::Answers &answers) {
        if (wasRead(run, answers, Services, u"CN=Services,CN=Configuration"_s)) {
            run.finish(judge(run, answers));
        }
    });
}
}

std::shared_ptr<const Probe> CertificateServicesCheck::probe() const
{
    auto probe = std::make_shared<CertificateServicesProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    return probe;
}

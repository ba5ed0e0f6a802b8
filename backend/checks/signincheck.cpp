// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signincheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "site.h"

#include <cmath>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
QLatin1StringView codeOf(NetError::Kind kind)
{
    switch (kind) {
    case NetError::Kind::PasswordRefused:
        return Code::PasswordRefused;
    case NetError::Kind::AccountUnknown:
        return Code::AccountUnknown;
    case NetError::Kind::AccountLocked:
        return Code::AccountLocked;
    case NetError::Kind::AccountDisabled:
        return Code::AccountDisabled;
    case NetError::Kind::PasswordExpired:
        return Code::PasswordExpired;
    case NetError::Kind::ClockSkew:
        return Code::SignInClockSkew;
    case NetError::Kind::ServerRejected:
    case NetError::Kind::LocalFailure:
        return Code::SignInRejected;
    default:
        return {};
    }
}

/** A certificate that nobody vouches for: the technician must look at it before anything secret is sent. */
Finding questionAbout(const CertificateInfo &shown, const NetError &error)
{
    const bool changed = error.kind == NetError::Kind::TlsChanged;
    return makeFinding(Status::Unknown, changed ? Code::CertificateChanged : Code::CertificateUntrusted,
                       {{u"host"_s, shown.host},
                        {u"subject"_s, shown.subject},
                        {u"fingerprint"_s, shown.fingerprintText()},
                        {u"until"_s, shown.validUntil.toUTC().toString(Qt::ISODate)},
                        {u"problem"_s, shown.detail}});
}

bool clockForbids(const ServerLink &link)
{
    return link.directory() && std::abs(link.directory()->clockOffset().value_or(0)) > kerberosClockLimit;
}

struct SignInProbe : CheckProbe {
    QStringList needs(const Situation &situation) const override
    {
        if (situation.signInOverTls) {
            return {Capability::of(*server, Capability::Host), Capability::of(*server, Capability::Directory)};
        }
        return {Capability::of(*server, Capability::Host), Capability::of(*server, Capability::Kerberos),
                Capability::of(*server, Capability::Directory), Capability::of(*server, Capability::Clock)};
    }
    QStringList waitsFor(const Situation &) const override { return {Capability::of(*server, Capability::Directory)}; }
    QStringList provides() const override { return {Capability::of(*server, Capability::SignedIn)}; }
    void begin(CheckRun &run) const override;

    void finish(CheckRun &run, Finding finding) const
    {
        finding.source = run.site().link(*server).address().toString();
        if (finding.status != Status::Passed) {
            finding.lost = provides();
        }
        run.finish(std::move(finding));
    }
    Finding refused(const SignInKeeper &keeper, const NetError &error, const QString &host) const
    {
        return makeFinding(Status::Unknown, codeOf(error.kind),
                           {{u"host"_s, host}, {u"user"_s, keeper.user()}, {u"reason"_s, error.detail}});
    }
};

void SignInProbe::begin(CheckRun &run) const
{
    ServerLink &link = run.site().link(*server);
    SignInKeeper &keeper = run.site().keeper();
    const QString host = link.shownName();
    if (keeper.refusal()) {
        finish(run, refused(keeper, *keeper.refusal(), keeper.refusedBy()));
    } else if (keeper.state() == SignInKeeper::State::None || keeper.state() == SignInKeeper::State::Forgotten) {
        const bool forgotten = keeper.state() == SignInKeeper::State::Forgotten;
        finish(run, makeFinding(Status::Unknown, forgotten ? Code::SignInForgotten : Code::SignInNeeded, {{u"host"_s, host}}));
    } else if (link.isSignedIn()) {
        finish(run, makeFinding(Status::Passed, Code::SignedIn, {{u"host"_s, host}, {u"user"_s, keeper.user()}}));
    } else if (keeper.route() == SignInKeeper::Route::Kerberos && clockForbids(link)) {
        // Not asked: Kerberos would refuse. The card of the clocks, which may still wait for another server, names the cause.
        finish(run, makeFinding(Status::Unknown, Code::SignInClockSkew, {{u"host"_s, host}, {u"user"_s, keeper.user()}}));
    } else {
        keeper.signIn(link, &run, run.remaining(),
                      [this, &run, &keeper, host](const NetResult<void> &result, const CertificateInfo &shown) {
                          const bool overTls = keeper.route() == SignInKeeper::Route::Tls;
                          if (result) {
                              finish(run, makeFinding(Status::Passed, Code::SignedIn, {{u"host"_s, host}, {u"user"_s, keeper.user()}}));
                          } else if (!shown.isNull()) {
                              finish(run, questionAbout(shown, result.error()));
                          } else if (!codeOf(result.error().kind).isEmpty()) {
                              finish(run, refused(keeper, result.error(), host));
                          } else {
                              const auto waited = std::chrono::round<std::chrono::seconds>(deadline - run.remaining());
                              finish(run, unknownBecause(result.error(), host, overTls ? "LDAP"_L1 : "Kerberos"_L1, waited));
                          }
                      });
    }
}
}

std::shared_ptr<const Probe> SignInCheck::probe() const
{
    auto probe = std::make_shared<SignInProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 15min});
    return probe;
}

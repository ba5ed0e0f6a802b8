// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signincheck.h"

#include "checkrun.h"
#include "findingcode.h"
#include "site.h"

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

struct SignInProbe : CheckProbe {
    QStringList needs(const Situation &) const override
    {
        return {Capability::of(*server, Capability::Host), Capability::of(*server, Capability::Kerberos),
                Capability::of(*server, Capability::Directory), Capability::of(*server, Capability::Clock)};
    }
    QStringList waitsFor(const Situation &) const override
    {
        // The clock is waited for because Kerberos would refuse, and its refusal would be a card of its own.
        return {Capability::of(*server, Capability::Directory), Capability::of(*server, Capability::Clock)};
    }
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
    } else {
        keeper.signIn(link, &run, run.remaining(), [this, &run, &keeper, host](const NetResult<void> &result) {
            if (result) {
                finish(run, makeFinding(Status::Passed, Code::SignedIn, {{u"host"_s, host}, {u"user"_s, keeper.user()}}));
            } else if (!codeOf(result.error().kind).isEmpty()) {
                finish(run, refused(keeper, result.error(), host));
            } else {
                const auto waited = std::chrono::round<std::chrono::seconds>(deadline - run.remaining());
                finish(run, unknownBecause(result.error(), host, "Kerberos"_L1, waited));
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

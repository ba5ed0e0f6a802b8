// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accountchecks.h"

#include "checkrun.h"
#include "directoryreading.h"
#include "findingcode.h"
#include "servercheck.h"
#include "serviceplaces.h"
#include "useraccounts.h"

#include <QJsonObject>
#include <QSet>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr int mustBeComplex = 1; // bit of pwdProperties

struct LogonScriptProbe : SignedInProbe {
    QString script;
    QString removedBy;

    void begin(CheckRun &run) const override;
    [[nodiscard]] Finding judge(const Situation &situation, const DirectoryReading::Answers &answers) const;
};

Finding LogonScriptProbe::judge(const Situation &situation, const DirectoryReading::Answers &answers) const
{
    QSet<QString> users;
    QSet<QString> others;
    qsizetype count = 0;
    for (const auto &ofServer : answers) {
        count = std::max(count, ofServer.first().size());
        for (const LdapEntry &account : ofServer.first()) {
            if (const QString path = account.text(u"scriptPath"_s).trimmed(); !path.isEmpty()) {
                const QString file = path.section(u'\\', -1).section(u'/', -1);
                (file.compare(script, Qt::CaseInsensitive) == 0 ? users : others).insert(account.text(u"sAMAccountName"_s));
            }
        }
    }
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list(set.begin(), set.end());
        list.sort();
        return list;
    };
    if (!users.isEmpty()) {
        return makeFinding(situation.isDone(removedBy) ? Status::Failed : Status::Warning, Code::LogonScriptLeft,
                           {{u"users"_s, sorted(users)}, {u"script"_s, script}});
    }
    if (!others.isEmpty()) {
        return makeFinding(Status::Passed, Code::LogonScriptOther, {{u"users"_s, sorted(others)}});
    }
    return makeFinding(Status::Passed, Code::LogonScriptNone, {{u"count"_s, int(count)}});
}

void LogonScriptProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) { return QList{userAccountSearch(dse)}; };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        if (wasRead(run, answers, 0, u"scriptPath"_s)) {
            run.finish(judge(run.situation(), answers));
        }
    });
}

struct PasswordPolicyProbe : SignedInProbe {
    int minimumLength = 0;

    [[nodiscard]] QJsonObject limits() const override { return {{u"minimumLength"_s, minimumLength}}; }
    void begin(CheckRun &run) const override;
};

void PasswordPolicyProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        return QList{objectSearch(dse.domainContext, {u"minPwdLength"_s, u"pwdProperties"_s})};
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        if (!wasRead(run, answers, 0, u"minPwdLength"_s)) {
            return;
        }
        int length = INT_MAX;
        bool complex = true;
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const LdapEntry &domain = it->first().first();
            if (!domain.contains(u"minPwdLength"_s) || !domain.contains(u"pwdProperties"_s)) {
                run.fail({NetError::Kind::NotPermitted, u"minPwdLength"_s, 0}, run.site().link(it.key()).shownName(), "LDAP"_L1);
                return;
            }
            length = std::min(length, domain.value(u"minPwdLength"_s).toInt());
            complex = complex && (domain.value(u"pwdProperties"_s).toInt() & mustBeComplex);
        }
        const QVariantMap values{{u"length"_s, length}, {u"expected"_s, minimumLength}};
        if (!complex) {
            run.finish(makeFinding(Status::Warning, Code::PasswordsSimple, values));
        } else {
            run.finish(length < minimumLength ? makeFinding(Status::Warning, Code::PasswordsShort, values)
                                              : makeFinding(Status::Passed, Code::PasswordsStrong, values));
        }
    });
}
}

std::shared_ptr<const Probe> LogonScriptCheck::probe() const
{
    auto probe = std::make_shared<LogonScriptProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->script = m_script;
    probe->removedBy = m_removedBy;
    return probe;
}

std::shared_ptr<const Probe> PasswordPolicyCheck::probe() const
{
    auto probe = std::make_shared<PasswordPolicyProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 60min});
    probe->minimumLength = m_minimumLength;
    return probe;
}

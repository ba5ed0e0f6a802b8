// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backupsignaturecheck.h"

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
struct BackupSignatureProbe : SignedInProbe {
    int freshHours = 24;
    int limitDays = 7;

    QJsonObject limits() const override
    {
        return {{u"freshHours"_s, freshHours}, {u"limitDays"_s, limitDays}, {u"madeBy"_s, appliesFrom}, {u"endedBy"_s, appliesUntil}};
    }
    void begin(CheckRun &run) const override;
    [[nodiscard]] Finding judge(const QDateTime &newest, const QDateTime &now) const;
};

Finding BackupSignatureProbe::judge(const QDateTime &newest, const QDateTime &now) const
{
    if (!newest.isValid()) {
        return makeFinding(Status::Failed, Code::BackupNever);
    }
    const qint64 age = std::max<qint64>(0, newest.secsTo(now));
    const QVariantMap values{{u"since"_s, newest.toString(Qt::ISODate)}, {u"hours"_s, age / 3600}};
    if (age <= freshHours * 3600LL) {
        return makeFinding(Status::Passed, Code::BackupRecent, values);
    }
    return age <= limitDays * 86'400LL ? makeFinding(Status::Warning, Code::BackupAging, values)
                                       : makeFinding(Status::Failed, Code::BackupTooOld, values);
}

void BackupSignatureProbe::begin(CheckRun &run) const
{
    const auto searches = [](const RootDse &dse) {
        QList<LdapSearch> list;
        for (const QString &context : {dse.domainContext, dse.configurationContext, dse.schemaContext}) {
            list.append(objectSearch(context, AttributeMetadata::attributes()));
        }
        return list;
    };
    DirectoryReading::read(run, searches, [this, &run](const DirectoryReading::Answers &answers) {
        QDateTime newest; // by the clock of the controllers, as its age is judged
        const ServerLink &first = run.site().link(answers.firstKey());
        for (auto it = answers.cbegin(); it != answers.cend(); ++it) {
            const ServerLink &link = run.site().link(it.key());
            for (const QList<LdapEntry> &entries : *it) {
                const auto change = entries.isEmpty() ? std::unexpected(AttributeMetadata::attributes().constFirst())
                                                      : AttributeMetadata::lastChange(entries.first(), AttributeMetadata::BackupSignature);
                if (!change) {
                    run.fail({NetError::Kind::NotPermitted, change.error(), 0}, link.shownName(), "LDAP"_L1);
                    return;
                }
                if (*change) {
                    newest = newest.isValid() ? std::max(newest, **change) : **change;
                }
            }
        }
        run.finish(judge(newest, first.now(run.clock().now())));
    });
}
}

std::shared_ptr<const Probe> BackupSignatureCheck::probe() const
{
    auto probe = std::make_shared<BackupSignatureProbe>();
    describe(*probe, *this, {.deadline = 10s, .shelfLife = 24h});
    probe->freshHours = m_freshHours;
    probe->limitDays = m_limitDays;
    return probe;
}

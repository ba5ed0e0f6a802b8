// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsclient.h"
#include "serverrole.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QStringList>

struct Finding;

/** One controller as its own DNS records should name it. */
struct ExpectedController {
    ServerRole role = ServerRole::Source;
    QString host; ///< full name, lower case
    QString dsaGuid; ///< of its NTDS Settings, without braces; empty while nobody is signed in
};

/** What the DNS of a healthy domain holds about its controllers, and how the answers of each server compare with it. */
class DnsRecordPlan
{
public:
    /** One question, and what must be among its answers. */
    struct Question {
        QString name;
        DnsRecord::Type type = DnsRecord::Type::Srv;
        QSet<QString> mustHave; ///< host names, lower case; for addresses: the host itself
        bool exactlyOne = false; ///< one answer and no more
        bool minor = false; ///< missing is a warning only
    };
    /** What one server answered to one question: host names or addresses, lower case. */
    using Answer = QSet<QString>;

    DnsRecordPlan(const QString &domain, const QString &forest, const QString &site, const QList<ExpectedController> &controllers);

    [[nodiscard]] const QList<Question> &questions() const { return m_questions; }
    [[nodiscard]] static Answer answerOf(const Question &question, const DnsAnswer &answer);

    /** Judges the answers; the lists have the order of questions(), by short name of the server that was asked. */
    [[nodiscard]] Finding judge(const QMap<QString, QList<Answer>> &answers) const;

private:
    void addService(const QString &name, bool minor = false);

    QList<Question> m_questions;
    QSet<QString> m_hosts;
    QString m_sourceHost;
};

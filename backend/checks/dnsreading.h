// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dnsclient.h"
#include "serverrole.h"

#include <QObject>

#include <functional>

class CheckRun;

/** Asks the DNS server of one controller several questions at once and hands over all answers together; a silence ends the run. */
class DnsReading : public QObject
{
public:
    struct Question {
        QString name;
        DnsRecord::Type type = DnsRecord::Type::A;
    };
    using Done = std::function<void(const QList<QList<DnsRecord>> &)>; ///< for each question the records of its type

    static void read(CheckRun &run, ServerRole server, const QList<Question> &questions, const Done &done);

private:
    DnsReading(CheckRun &run, ServerRole server, const QList<Question> &questions, Done done);
    void ask(qsizetype at);

    CheckRun &m_run;
    ServerRole m_server;
    QList<Question> m_questions;
    Done m_done;
    QList<QList<DnsRecord>> m_answers;
    qsizetype m_open = 0;
};

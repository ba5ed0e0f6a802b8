// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsreading.h"

#include "checkrun.h"
#include "site.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace
{
constexpr std::chrono::milliseconds queryDeadline = 3s;
}

DnsReading::DnsReading(CheckRun &run, ServerRole server, const QList<Question> &questions, Done done)
    : QObject(&run)
    , m_run(run)
    , m_server(server)
    , m_questions(questions)
    , m_done(std::move(done))
    , m_answers(questions.size())
    , m_open(questions.size())
{}

void DnsReading::read(CheckRun &run, ServerRole server, const QList<Question> &questions, const Done &done)
{
    if (questions.isEmpty()) {
        done({});
        return;
    }
    auto *reading = new DnsReading(run, server, questions, done);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        reading->ask(i);
    }
}

void DnsReading::ask(qsizetype at)
{
    ServerLink &link = m_run.site().link(m_server);
    const Question &question = m_questions[at];
    DnsReply *reply = link.dns().query(question.name, question.type, std::min(queryDeadline, m_run.remaining()));
    connect(reply, &DnsReply::finished, reply, &QObject::deleteLater);
    connect(reply, &DnsReply::finished, this, [this, at, host = link.shownName()](const NetResult<DnsAnswer> &answer) {
        const bool failed = answer && (answer->code == DnsAnswer::Code::ServerFailure || answer->code == DnsAnswer::Code::Refused);
        if (!answer || failed) {
            m_run.fail(answer ? NetError{NetError::Kind::NotUnderstood, {}, 0} : answer.error(), host, "DNS"_L1);
            return;
        }
        for (const DnsRecord &record : answer->records) {
            if (record.type == m_questions[at].type) {
                m_answers[at].append(record);
            }
        }
        if (--m_open == 0 && !m_run.isFinished()) {
            m_done(m_answers);
        }
    });
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dnsmessage.h"

#include <QtEndian>

#include <algorithm>
#include <ares.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace
{
using Message = std::unique_ptr<ares_dns_record_t, decltype(&ares_dns_record_destroy)>;

constexpr qsizetype headerSize = 12;
constexpr uchar answerFlag = 0x80; // in the third byte, as the next
constexpr uchar truncatedFlag = 0x02;

Message parse(const QByteArray &bytes)
{
    ares_dns_record_t *parsed = nullptr;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (ares_dns_parse(data, static_cast<size_t>(bytes.size()), 0, &parsed) != ARES_SUCCESS)
        parsed = nullptr;
    return {parsed, &ares_dns_record_destroy};
}

QString text(const char *name)
{
    return QString::fromLatin1(name);
}

struct Question {
    const char *name = nullptr;
    ares_dns_rec_type_t type = ARES_REC_TYPE_ANY;
    ares_dns_class_t dnsClass = ARES_CLASS_ANY;
};

std::optional<Question> questionOf(const ares_dns_record_t *message)
{
    Question question;
    if (ares_dns_record_query_get(message, 0, &question.name, &question.type, &question.dnsClass) != ARES_SUCCESS || !question.name)
        return {};
    return question;
}

bool answersTo(const ares_dns_record_t *answer, const ares_dns_record_t *asked)
{
    const bool isAnswer = ares_dns_record_get_id(answer) == ares_dns_record_get_id(asked)
        && (ares_dns_record_get_flags(answer) & ARES_FLAG_QR) && ares_dns_record_get_opcode(answer) == ARES_OPCODE_QUERY;
    if (!isAnswer)
        return false;
    // A server that did not get as far as the question may leave it out.
    if (ares_dns_record_query_cnt(answer) == 0)
        return ares_dns_record_get_rcode(answer) != ARES_RCODE_NOERROR;
    const auto there = questionOf(asked);
    const auto back = questionOf(answer);
    return ares_dns_record_query_cnt(answer) == 1 && there && back && qstricmp(there->name, back->name) == 0 && there->type == back->type
        && there->dnsClass == back->dnsClass;
}

void readTarget(const ares_dns_rr_t *source, ares_dns_rr_key_t key, DnsRecord &record)
{
    if (const char *target = ares_dns_rr_get_str(source, key))
        record.target = text(target);
}

std::optional<DnsRecord> readRecord(const ares_dns_rr_t *source)
{
    if (!source || ares_dns_rr_get_class(source) != ARES_CLASS_IN)
        return {};
    DnsRecord record;
    record.name = text(ares_dns_rr_get_name(source));
    record.ttl = ares_dns_rr_get_ttl(source);
    record.type = static_cast<DnsRecord::Type>(ares_dns_rr_get_type(source));
    switch (record.type) {
    case DnsRecord::Type::A:
        if (const in_addr *address = ares_dns_rr_get_addr(source, ARES_RR_A_ADDR))
            record.address = QHostAddress(qFromBigEndian<quint32>(address));
        break;
    case DnsRecord::Type::AAAA:
        if (const ares_in6_addr *address = ares_dns_rr_get_addr6(source, ARES_RR_AAAA_ADDR))
            record.address = QHostAddress(reinterpret_cast<const quint8 *>(address));
        break;
    case DnsRecord::Type::Ns:
        readTarget(source, ARES_RR_NS_NSDNAME, record);
        break;
    case DnsRecord::Type::Cname:
        readTarget(source, ARES_RR_CNAME_CNAME, record);
        break;
    case DnsRecord::Type::Soa:
        readTarget(source, ARES_RR_SOA_MNAME, record);
        break;
    case DnsRecord::Type::Ptr:
        readTarget(source, ARES_RR_PTR_DNAME, record);
        break;
    case DnsRecord::Type::Srv:
        readTarget(source, ARES_RR_SRV_TARGET, record);
        record.port = ares_dns_rr_get_u16(source, ARES_RR_SRV_PORT);
        record.priority = ares_dns_rr_get_u16(source, ARES_RR_SRV_PRIORITY);
        record.weight = ares_dns_rr_get_u16(source, ARES_RR_SRV_WEIGHT);
        break;
    default:
        return {}; // nothing that anybody here asks for
    }
    return record;
}

QList<DnsRecord> readSection(const ares_dns_record_t *message, ares_dns_section_t section)
{
    QList<DnsRecord> records;
    for (size_t index = 0; index < ares_dns_record_rr_cnt(message, section); ++index) {
        if (const auto record = readRecord(ares_dns_record_rr_get_const(message, section, index)))
            records.append(*record);
    }
    return records;
}

DnsAnswer::Code toCode(ares_dns_rcode_t code)
{
    switch (code) {
    case ARES_RCODE_NOERROR:
        return DnsAnswer::Code::NoError;
    case ARES_RCODE_FORMERR:
        return DnsAnswer::Code::FormatError;
    case ARES_RCODE_SERVFAIL:
        return DnsAnswer::Code::ServerFailure;
    case ARES_RCODE_NXDOMAIN:
        return DnsAnswer::Code::NameError;
    case ARES_RCODE_NOTIMP:
        return DnsAnswer::Code::NotImplemented;
    case ARES_RCODE_REFUSED:
        return DnsAnswer::Code::Refused;
    default:
        return DnsAnswer::Code::Other;
    }
}
} // namespace

NetResult<QByteArray> DnsMessage::question(quint16 id, const QString &name, DnsRecord::Type type)
{
    const auto unusable = std::unexpected(NetError{NetError::Kind::LocalFailure, u"not a DNS name"_s});
    if (name.isEmpty() || name == "."_L1 || std::ranges::any_of(name, [](QChar c) { return c.unicode() <= 0x20 || c.unicode() >= 0x7f; }))
        return unusable;
    ares_dns_record_t *created = nullptr;
    if (ares_dns_record_create(&created, id, ARES_FLAG_RD, ARES_OPCODE_QUERY, ARES_RCODE_NOERROR) != ARES_SUCCESS)
        return std::unexpected(NetError{NetError::Kind::LocalFailure, u"c-ares"_s});
    const Message message(created, &ares_dns_record_destroy);
    const QByteArray plain = (name.endsWith(u'.') ? name.chopped(1) : name).toLatin1();
    unsigned char *bytes = nullptr;
    size_t size = 0;
    if (ares_dns_record_query_add(created, plain.constData(), static_cast<ares_dns_rec_type_t>(type), ARES_CLASS_IN) != ARES_SUCCESS
        || ares_dns_write(created, &bytes, &size) != ARES_SUCCESS)
        return unusable;
    QByteArray written(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    ares_free_string(bytes);
    return written;
}

bool DnsMessage::isTruncatedAnswer(const QByteArray &message, const QByteArray &question)
{
    if (message.size() < headerSize || message.first(2) != question.first(2))
        return false;
    const auto flags = static_cast<uchar>(message[2]);
    return (flags & answerFlag) && (flags & truncatedFlag);
}

std::optional<DnsAnswer> DnsMessage::answer(const QByteArray &message, const QByteArray &question, DnsRecord::Type type)
{
    const Message asked = parse(question);
    const Message parsed = parse(message);
    if (!asked || !parsed || !answersTo(parsed.get(), asked.get()))
        return {};
    DnsAnswer answer;
    answer.code = toCode(ares_dns_record_get_rcode(parsed.get()));
    answer.authoritative = ares_dns_record_get_flags(parsed.get()) & ARES_FLAG_AA;
    answer.records = readSection(parsed.get(), ARES_SECTION_ANSWER);
    answer.additional = readSection(parsed.get(), ARES_SECTION_ADDITIONAL);
    if (answer.code == DnsAnswer::Code::NoError && !std::ranges::contains(answer.records, type, &DnsRecord::type))
        answer.code = DnsAnswer::Code::NoData;
    return answer;
}

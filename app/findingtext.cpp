// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingtext.h"

#include "findingcode.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace
{
/** Longer lists are cut in a sentence; the whole list stands in the detail. */
constexpr qsizetype mostItemsInSentence = 5;

std::chrono::milliseconds milliseconds(const QVariant &seconds)
{
    return std::chrono::milliseconds(qRound64(seconds.toDouble() * 1000));
}

QString variantOf(const QVariantMap &values)
{
    const QString wrong = values.value(u"wrong"_s).toString();
    return wrong.isEmpty() ? values.value(u"server"_s).toString() : wrong;
}

QString serviceName(const QString &service)
{
    if (service == "kerberos"_L1) {
        return u"Kerberos"_s;
    }
    return service.size() <= 5 ? service.toUpper() : Format::foreign(service);
}

QString portName(int port)
{
    switch (port) {
    case 53:
        return u"DNS"_s;
    case 88:
        return u"Kerberos"_s;
    case 135:
        return u"RPC"_s;
    case 389:
        return u"LDAP"_s;
    case 445:
        return u"SMB"_s;
    case 464:
        return u"kpasswd"_s;
    case 636:
        return u"LDAPS"_s;
    case 3268:
        return u"GC"_s;
    case 9389:
        return u"ADWS"_s;
    default:
        return {};
    }
}

QStringList foreign(const QStringList &items)
{
    QStringList safe;
    for (const QString &item : items) {
        safe.append(Format::foreign(item));
    }
    return safe;
}
} // namespace

FindingText::FindingText(const Format &format, const Names &names)
    : m_format(format)
    , m_names(names)
{}

const FindingText::Row *const FindingText::s_tables[] = {s_notMeasured, s_network,     s_signIn,    s_time,     s_dns,      s_directory,
                                                         s_replication, s_destination, s_demotion,  s_services, s_policies, s_accounts,
                                                         s_leftovers,   s_people,      s_deadlines, s_advice,   nullptr};

const FindingText::Row *FindingText::find(const QString &code, const QString &variant)
{
    const Row *common = nullptr;
    for (const Row *const *table = s_tables; *table; ++table) {
        for (const Row *row = *table; !row->code.isEmpty(); ++row) {
            if (row->code != code) {
                continue;
            }
            if (row->variant == variant) {
                return row;
            }
            if (row->variant.isEmpty()) {
                common = row;
            }
        }
    }
    return common;
}

bool FindingText::knows(const QString &code)
{
    return find(code, {}) != nullptr;
}

QHash<QString, QString> FindingText::vocabulary()
{
    QHash<QString, QString> all;
    for (const Row *const *table = s_tables; *table; ++table) {
        for (const Row *row = *table; !row->code.isEmpty(); ++row) {
            QString &words = all[row->code];
            for (const char *source : {row->headline, row->sentence}) {
                const bool hasPlural = QByteArrayView(source).contains("%n");
                words += *source ? (hasPlural ? tr(source, nullptr, 2) : tr(source)) + u'\n' : QString();
            }
        }
    }
    return all;
}

FindingWords FindingText::words(const Finding &finding) const
{
    FindingWords words;
    for (const QString &code : finding.advice) {
        words.advice.append(advice(code));
    }
    if (finding.code.isEmpty()) {
        words.headline = Words::status(finding.status);
        return words;
    }
    const Row *row = find(finding.code, variantOf(finding.values));
    if (!row) {
        // A record of a newer console: the verdict counts, and its code tells a newer program what it means.
        words.headline = Words::status(finding.status);
        words.sentence = tr("This console does not know the finding “%1”: it was recorded by a newer version.").arg(finding.code);
        words.next = tr("Open the session with a newer console to read it.");
        return words;
    }
    QVariantMap values = finding.values;
    if (finding.magnitude) {
        values.insert(u"magnitude"_s, *finding.magnitude);
    }
    words.headline = text(row->headline, *row, values);
    words.sentence = text(row->sentence, *row, values);
    words.next = text(row->next, *row, values);
    words.detail = detail(finding);
    return words;
}

QString FindingText::advice(const QString &code) const
{
    const Row *row = find(code, {});
    return row ? tr(row->sentence) : Format::foreign(code);
}

QString FindingText::text(const char *source, const Row &row, const QVariantMap &values) const
{
    if (!*source) {
        return {};
    }
    int count = -1;
    if (row.count) {
        const QVariant counted = values.value(QLatin1StringView(row.count));
        const bool isList = counted.typeId() == QMetaType::QVariantList || counted.typeId() == QMetaType::QStringList;
        count = isList ? static_cast<int>(counted.toList().size()) : counted.toInt();
    }
    // A translation without plural forms must not be asked for one: it would not be found.
    const bool hasPlural = QByteArrayView(source).contains("%n");
    const QString translated = hasPlural ? tr(source, nullptr, qMax(count, 0)) : tr(source);
    QStringList arguments;
    for (const Argument &argument : row.arguments) {
        arguments.append(argument.key ? shown(values.value(QLatin1StringView(argument.key)), argument.show) : QString());
    }
    return Format::fill(translated, arguments);
}

QString FindingText::shown(const QVariant &value, Show show) const
{
    const auto list = [&](QStringList items) {
        const qsizetype more = items.size() - mostItemsInSentence;
        if (more > 0) {
            items = items.first(mostItemsInSentence);
            //: Last item of a list that was cut; %n is how many there are beyond it
            items.append(tr("%n more", nullptr, static_cast<int>(more)));
        }
        return m_format.list(items);
    };
    switch (show) {
    case Show::Text:
        return Format::foreign(value.toString());
    case Show::Number:
        return m_format.number(value.toLongLong());
    case Show::Duration:
        return m_format.duration(milliseconds(value));
    case Show::Offset:
        return m_format.offset(milliseconds(value));
    case Show::Distance:
        return m_format.duration(std::chrono::abs(milliseconds(value)));
    case Show::Hours:
        return m_format.duration(std::chrono::hours(value.toLongLong()));
    case Show::Day:
        return m_format.date(QDateTime::fromString(value.toString(), Qt::ISODate));
    case Show::Ports: {
        QStringList items;
        const auto ports = value.toList();
        for (const QVariant &port : ports) {
            const QString name = portName(port.toInt());
            //: A TCP port and the protocol behind it, as in "88 (Kerberos)"
            items.append(name.isEmpty() ? QString::number(port.toInt()) : tr("%1 (%2)").arg(port.toInt()).arg(name));
        }
        return list(items);
    }
    case Show::List:
        return list(foreign(value.toStringList()));
    case Show::Roles: {
        QStringList items;
        const auto roles = value.toStringList();
        for (const QString &role : roles) {
            items.append(Words::role(role));
        }
        return list(items);
    }
    case Show::Service:
        return serviceName(value.toString());
    case Show::Level:
        return Words::functionalLevel(value.toInt());
    case Show::Card:
        return m_names.cardTitle ? m_names.cardTitle(value.toString()) : value.toString();
    case Show::Step:
        return m_names.stepTitle ? m_names.stepTitle(value.toString()) : value.toString();
    }
    return {};
}

QString FindingText::detail(const Finding &finding) const
{
    const QVariantMap &values = finding.values;
    if (values.contains(u"clocks"_s)) {
        return clocks(values.value(u"clocks"_s).toMap());
    }
    if (values.contains(u"computers"_s)) {
        return systems(values.value(u"computers"_s).toMap());
    }
    for (const auto key : {"missing"_L1, "contexts"_L1, "records"_L1, "addresses"_L1, "answers"_L1, "policies"_L1, "filters"_L1, "users"_L1,
                           "places"_L1, "objects"_L1, "printers"_L1}) {
        // "contexts" is a plain number where all is well
        const QStringList items = foreign(values.value(key).toStringList());
        if (items.size() > 1) {
            return items.join(u'\n');
        }
    }
    if (values.contains(u"fingerprint"_s)) {
        //: The fingerprint of a certificate
        return tr("SHA-256 %1").arg(Format::foreign(values.value(u"fingerprint"_s).toString()));
    }
    return {};
}

QString FindingText::systems(const QVariantMap &computers) const
{
    QMap<QString, int> counts;
    for (const QVariant &computer : computers) {
        const QString system = computer.toMap().value(u"system"_s).toString();
        if (!system.isEmpty()) {
            ++counts[system];
        }
    }
    QStringList lines;
    for (const auto &[system, count] : counts.asKeyValueRange()) {
        //: One line of a list: %1 is a Windows version, %2 the number of computers that run it
        lines.append(tr("%1: %2").arg(Format::foreign(system), m_format.number(count)));
    }
    return lines.join(u'\n');
}

QString FindingText::clocks(const QVariantMap &offsets) const
{
    QStringList parts;
    for (auto it = offsets.cbegin(); it != offsets.cend(); ++it) {
        const QString server = Words::server(it.key());
        parts.append((server.isEmpty() ? Format::foreign(it.key()) : server) + u' ' + m_format.offset(milliseconds(it.value())));
    }
    return parts.join(u" · "_s);
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostaddress.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isForbidden(QChar c)
{
    if (c.unicode() < 128)
        return !(c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u':');
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: // also all that turn the direction of writing, and those that have no width
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Separator_Space:
        return true;
    default:
        return false;
    }
}

bool hasForbidden(QStringView text)
{
    return std::any_of(text.begin(), text.end(), isForbidden);
}

/** Four numbers with dots and nothing else: "192.168.1" and "010.0.0.1" mean different addresses to different programs. */
std::optional<QHostAddress> strictIPv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (const QStringView part : parts) {
        bool isNumber = false;
        const uint value = part.toUInt(&isNumber);
        if (!isNumber || value > 255 || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
            return std::nullopt;
        address = (address << 8) | value;
    }
    return QHostAddress(address);
}

bool canBeAServer(const QHostAddress &address)
{
    return !address.isMulticast() && !address.isBroadcast() && address != QHostAddress::AnyIPv4 && address != QHostAddress::AnyIPv6;
}

bool looksLikeIPv4(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

/** Letters of both directions in one name can be drawn in an order that reads like another name. */
bool mixesDirections(QStringView name)
{
    bool leftToRight = false;
    bool rightToLeft = false;
    for (const QChar c : name) {
        leftToRight = leftToRight || c.direction() == QChar::DirL;
        rightToLeft = rightToLeft || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    }
    return leftToRight && rightToLeft;
}

/** The ASCII form of one label; empty, with the problem, where it has none. */
QString labelToAscii(const QString &label, HostAddress::Problem &problem)
{
    if (label.isEmpty()) {
        problem = HostAddress::Problem::EmptyLabel;
        return {};
    }
    const bool isAscii = std::all_of(label.begin(), label.end(), [](QChar c) { return c.unicode() < 128; });
    QString ascii = isAscii ? label.toLower() : QString::fromLatin1(QUrl::toAce(label));
    if (ascii.size() > longestLabel) {
        problem = HostAddress::Problem::LabelTooLong;
        return {};
    }
    if (ascii.isEmpty()) { // toAce does not tell why: too long, if its beginning alone can be translated
        constexpr qsizetype surelyShort = 8;
        const bool tooLong = label.size() > surelyShort && !QUrl::toAce(label.first(surelyShort)).isEmpty();
        problem = tooLong ? HostAddress::Problem::LabelTooLong : HostAddress::Problem::ForbiddenCharacter;
        return {};
    }
    if (ascii.startsWith(u'-') || ascii.endsWith(u'-') || ascii.contains(u'.')) {
        problem = HostAddress::Problem::ForbiddenCharacter;
        return {};
    }
    return ascii;
}
} // namespace

HostAddress HostAddress::parse(QStringView typed)
{
    HostAddress host;
    const QStringView trimmed = typed.trimmed();
    if (trimmed.isEmpty())
        return host;
    host.m_shown = trimmed.toString();
    const auto refuse = [&host](Problem problem) {
        host.m_kind = Kind::Invalid;
        host.m_problem = problem;
        return host;
    };
    const auto accept = [&host](Kind kind, const QString &ascii, const QString &shown) {
        host.m_kind = kind;
        host.m_ascii = ascii;
        host.m_shown = shown;
        return host;
    };

    QStringView inner = trimmed;
    if (inner.startsWith(u'[') && inner.endsWith(u']'))
        inner = inner.sliced(1, inner.size() - 2);
    // The address first: its scope ("fe80::1%eth0") holds a character that no name may have.
    if (inner.contains(u':') && inner.size() < longestName) {
        QHostAddress address;
        const bool isAddress = address.setAddress(inner.toString()) && address.protocol() == QHostAddress::IPv6Protocol;
        if (isAddress && canBeAServer(address))
            return accept(Kind::IPv6, address.toString(), address.toString());
        return refuse(hasForbidden(inner) ? Problem::ForbiddenCharacter : Problem::NotAnAddress);
    }
    // Before and after: the full-width digits and dots of an East Asian keyboard become plain ones, but so do
    // characters that stand for "a/c" or for a space.
    if (hasForbidden(trimmed))
        return refuse(Problem::ForbiddenCharacter);
    QString name = trimmed.toString().normalized(QString::NormalizationForm_KC);
    name.replace(u'\u3002', u'.');
    if (hasForbidden(name) || name.contains(u':'))
        return refuse(Problem::ForbiddenCharacter);

    if (looksLikeIPv4(name)) {
        const auto address = strictIPv4(name);
        if (!address || !canBeAServer(*address))
            return refuse(Problem::NotAnAddress);
        return accept(Kind::IPv4, address->toString(), address->toString());
    }
    if (name.endsWith(u'.')) // the dot of a full name says nothing here: names are never completed
        name.chop(1);

    QStringList labels;
    const QStringList typedLabels = name.split(u'.');
    for (const QString &label : typedLabels) {
        Problem problem = Problem::None;
        labels.append(labelToAscii(label, problem));
        if (problem != Problem::None)
            return refuse(problem);
    }
    const QString ascii = labels.join(u'.');
    if (ascii.size() > longestName)
        return refuse(Problem::NameTooLong);
    const QString unicode = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const bool isClear = !unicode.isEmpty() && !hasForbidden(unicode) && !mixesDirections(unicode);
    return accept(Kind::Name, ascii, isClear ? unicode : ascii);
}

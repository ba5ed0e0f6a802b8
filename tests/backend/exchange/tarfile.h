// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>

/** A tar file of ordinary members to be changed by hand: written and read by the book, with no code of the program. */
class TarFile
{
public:
    struct Member {
        QByteArray name;
        QByteArray content;
        char type = '0';
        QByteArray link = {};
        QByteArray size = {}; ///< as the header tells it, where that is not the content's
    };

    static TarFile read(const QByteArray &bytes)
    {
        TarFile tar;
        for (qsizetype at = 0; at + block <= bytes.size() && bytes.at(at) != '\0';) {
            const QByteArray header = bytes.mid(at, block);
            const QByteArray name = header.first(100);
            const qsizetype size = header.mid(124, 11).toLongLong(nullptr, 8);
            tar.members.append({.name = name.first(name.indexOf('\0')), .content = bytes.mid(at + block, size)});
            at += block + (size + block - 1) / block * block;
        }
        return tar;
    }

    /** As a console would have written it: whoever forges a file seals it anew. */
    [[nodiscard]] QByteArray sealed() const
    {
        QByteArray bytes;
        for (const Member &member : members) {
            if (member.name != "seal")
                bytes += bytesOf(member);
        }
        bytes += header({.name = "seal", .content = QByteArray(65, 'x')});
        QByteArray seal = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + '\n';
        seal.resize(3 * block, '\0');
        return bytes + seal;
    }

    Member &operator[](const QByteArray &name)
    {
        for (Member &member : members) {
            if (member.name == name)
                return member;
        }
        members.append({.name = name, .content = {}});
        return members.last();
    }

    QList<Member> members;

private:
    static constexpr qsizetype block = 512;

    static QByteArray octal(qint64 number, int digits) { return QByteArray::number(number, 8).rightJustified(digits, '0'); }

    static QByteArray header(const Member &member)
    {
        QByteArray bytes(block, '\0');
        bytes.replace(0, member.name.size(), member.name);
        bytes.replace(100, 7, "0000644").replace(108, 7, "0000000").replace(116, 7, "0000000");
        bytes.replace(124, 11, member.size.isEmpty() ? octal(member.content.size(), 11) : member.size);
        bytes.replace(136, 11, octal(0, 11)).replace(148, 8, "        ");
        bytes[156] = member.type;
        bytes.replace(157, member.link.size(), member.link).replace(257, 8, QByteArray("ustar\00000", 8));
        qint64 sum = 0;
        for (const char byte : std::as_const(bytes))
            sum += static_cast<unsigned char>(byte);
        return bytes.replace(148, 8, octal(sum, 6) + QByteArray("\0 ", 2));
    }

    static QByteArray bytesOf(const Member &member)
    {
        QByteArray bytes = header(member) + member.content;
        bytes.resize((bytes.size() + block - 1) / block * block, '\0');
        return bytes;
    }
};

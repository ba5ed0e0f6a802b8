// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "textfile.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message{.context = context, .plural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.finished = xml.attributes().value("type"_L1).isEmpty();
            QString text;
            while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1) && !xml.atEnd()) {
                if (xml.isStartElement() && xml.name() == "numerusform"_L1) {
                    message.forms.append(xml.readElementText());
                } else if (xml.isCharacters()) {
                    text += xml.text();
                }
            }
            if (!message.plural) {
                message.forms = {text};
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

TextFile readTextFile(const QString &path)
{
    QFile file(path);
    TextFile texts{.name = QFileInfo(path).fileName(), .locale = QFileInfo(path).completeBaseName().section(u'_', 1)};
    if (!file.open(QFile::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
            if (context.isEmpty()) {
                context = texts.name; // a catalogue of gettext has none
            }
        } else if (xml.name() == "message"_L1) {
            texts.messages.append(readMessage(xml, context));
        }
    }
    return texts;
}
} // namespace

QString Message::where() const
{
    return context + u": "_s + source.left(80);
}

QList<TextFile> TextFile::ofFolders(const QStringList &folders)
{
    QList<TextFile> files;
    for (const QString &folder : folders) {
        const auto names = QDir(folder).entryList({u"*.ts"_s}, QDir::Files);
        for (const QString &name : names) {
            const TextFile file = readTextFile(QDir(folder).filePath(name));
            const auto known = std::ranges::find(files, file.locale, &TextFile::locale);
            if (known == files.end()) {
                files.append(file);
            } else {
                known->messages.append(file.messages);
            }
        }
    }
    return files;
}

QString TextFile::base() const
{
    static const QHash<QString, QString> bases = {{u"de_AT"_s, u"de_DE"_s}, {u"fr_BE"_s, u"fr_FR"_s}, {u"it_CH"_s, u"it_IT"_s}};
    return bases.value(locale);
}

bool TextFile::isWhole() const
{
    return locale != "en"_L1 && base().isEmpty();
}

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    QList<QStringList> rows;
    if (!file.open(QFile::ReadOnly)) {
        return rows;
    }
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        QStringList fields(1);
        bool quoted = false;
        for (const QChar character : line) {
            if (character == u'"') {
                quoted = !quoted;
            } else if (character == u',' && !quoted) {
                fields.append(QString());
            } else if (character != u'\r') {
                fields.last() += character;
            }
        }
        rows.append(fields);
    }
    return rows;
}

QString withoutMarkup(const QString &text)
{
    static const QRegularExpression markup(u"[BI]<(?:E<[lg]t>|[^<>])*>"_s);
    return QString(text).replace(markup, u"x"_s);
}

bool isNothing(const QStringList &found)
{
    for (const QString &line : found) {
        qInfo().noquote() << line;
    }
    return found.isEmpty();
}

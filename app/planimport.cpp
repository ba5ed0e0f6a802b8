// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planimport.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace
{
using Member = QString PlanRow::*;

// In the order of a table without names.
constexpr std::array<Member, 8> fields{&PlanRow::application,     &PlanRow::vendor,   &PlanRow::contact,       &PlanRow::media,
                                       &PlanRow::licenceKeyPlace, &PlanRow::dataPath, &PlanRow::testAfterMove, &PlanRow::resultNote};

// What such columns are called: English, German, Japanese; small letters, without blanks and marks. As `fields` count them.
constexpr std::array<const char16_t *, 8> names{
    u"application applicationname applicationordatafolder app program programme software name anwendung anwendungsname applikation "
    u"programm "
    u"fachanwendung アプリケーション アプリケーション名 アプリ ソフトウェア ソフト プログラム 業務アプリケーション 名称 製品名",
    u"vendor manufacturer publisher supplier maker hersteller anbieter lieferant herausgeber ベンダー ベンダ メーカー 製造元 発行元 供給元",
    u"contact phone telephone email support hotline kontakt ansprechpartner ansprechpartnerin telefon 連絡先 担当者 電話 電話番号 "
    u"問い合わせ先",
    u"media installationmedia installer setup disc medien medium datenträger installationsmedien installationsmedium "
    u"installationsdatenträger メディア インストールメディア インストール媒体",
    u"licencekeyplace licensekeyplace placeofthelicencekey placeofthelicensekey licencekeylocation licensekeylocation keyplace keylocation "
    u"ortdeslizenzschlüssels lizenzschlüsselort aufbewahrungsortdeslizenzschlüssels ライセンスキーの保管場所 キーの保管場所",
    u"datapath data path pathtothedata pathtodata folder datafolder location daten datenpfad pfad pfadzudendaten ordner datenordner "
    u"speicherort データ データパス データのパス データへのパス パス フォルダー データの場所",
    u"testaftermove test testafterthemove howtotest check prüfung testnachdemumzug testnachdermigration テスト 移行後のテスト 確認方法",
    u"note notes remark remarks comment comments notiz notizen bemerkung bemerkungen anmerkung anmerkungen kommentar 備考 メモ 注記 "
    u"コメント"};
constexpr auto keyNames =
    u"licencekey licensekey productkey serial serialnumber key lizenzschlüssel lizenzkey produktschlüssel seriennummer "
    u"ライセンスキー プロダクトキー シリアル番号 シリアル";

QString reduced(const QString &name)
{
    QString kept;
    const auto folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const QChar letter : folded) {
        if (letter.isLetterOrNumber()) {
            kept.append(letter);
        }
    }
    return kept;
}

bool isOneOf(const QString &name, const char16_t *words)
{
    const QString wanted = reduced(name);
    const QStringList list = QString::fromUtf16(words).split(u' ');
    return !wanted.isEmpty() && std::ranges::any_of(list, [&wanted](const QString &word) { return reduced(word) == wanted; });
}

int fieldOf(const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](const char16_t *words) { return isOneOf(name, words); });
    return found == names.end() ? -1 : static_cast<int>(found - names.begin());
}

/** Which field each column is for; -1 where none is. */
QList<int> columnsOf(const QStringList &first, PlanImport &result)
{
    QList<int> columns;
    QStringList unknown;
    for (const QString &name : first) {
        const bool isKey = isOneOf(name, keyNames);
        const int field = isKey ? -1 : fieldOf(name);
        columns.append(field >= 0 && columns.contains(field) ? -1 : field);
        if (isKey) {
            result.keyColumns.append(name);
        } else if (columns.last() < 0 && !name.isEmpty()) {
            unknown.append(name);
        }
    }
    const auto recognised = std::ranges::count_if(columns, [](int field) { return field >= 0; });
    // One word alone may be a name that an application has: "Support", "Data".
    result.byNames = columns.contains(0) || recognised + result.keyColumns.size() > 1;
    if (result.byNames) {
        result.leftOut = unknown;
        return columns;
    }
    result.keyColumns.clear();
    columns.clear();
    for (int field = 0; field < static_cast<int>(fields.size()); ++field) {
        columns.append(field);
    }
    return columns;
}
} // namespace

PlanImport PlanImport::of(const TextTable &table, const LobPlan &plan)
{
    PlanImport result;
    const QList<int> columns = columnsOf(table.rows.value(0), result);
    const auto isKnown = [](const QList<PlanRow> &rows, const PlanRow &row) {
        return std::ranges::any_of(rows, [&row](const PlanRow &other) {
            return other.application == row.application && other.dataPath == row.dataPath && other.vendor == row.vendor;
        });
    };
    for (qsizetype i = result.byNames ? 1 : 0; i < table.rows.size(); ++i) {
        PlanRow row;
        const QStringList &cells = table.rows[i];
        for (qsizetype column = 0; column < std::min(columns.size(), cells.size()); ++column) {
            if (columns[column] >= 0) {
                row.*fields.at(static_cast<size_t>(columns[column])) = cells[column].simplified();
            }
        }
        if (PlanRow::looksLikeKey(row.licenceKeyPlace)) {
            row.licenceKeyPlace.clear();
            ++result.keys;
        }
        if (row.application.isEmpty()) {
            ++result.withoutName;
        } else if (isKnown(plan.rows, row) || isKnown(result.rows, row)) {
            ++result.known;
        } else {
            row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            result.rows.append(row);
        }
    }
    return result;
}

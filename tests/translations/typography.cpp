// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typography.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
struct Rule {
    QString locales = {}; ///< beginnings of locale names, apart by spaces; empty for all
    QString what = {};
    QRegularExpression forbidden = {};
};

/** A pattern in which HAN stands for a Chinese character or kana, and PERCENT for a sign that begins no placeholder. */
QRegularExpression pattern(QString text)
{
    text.replace("HAN"_L1, "[々\\x{3040}-\\x{30fa}\\x{30fc}-\\x{30ff}\\x{3400}-\\x{9fff}]"_L1).replace("PERCENT"_L1, "%(?!L?[0-9n])"_L1);
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

const QList<Rule> &rules()
{
    // A placeholder is no letter and no digit of the text: (?<!%L)(?<!%) keeps its digit from counting as one.
    static const QList<Rule> all = {
        {{}, u"two spaces"_s, pattern(u"  "_s)},
        // Words are divided where they do not fit; whoever searches or copies them meets no sign that nobody sees.
        {{}, u"an invisible sign"_s, pattern(u"[\u00ad\u200b\u2060]"_s)},
        {{}, u"three dots, not …"_s, pattern(u"\\.\\.\\."_s)},
        {{}, u"a space before a comma or full stop"_s, pattern(u"[ \u00a0\u202f][,.](?![\\w\\\\\u00a0])"_s)},
        {u"de es fr pt ru ja ko zh"_s, u"a straight apostrophe"_s, pattern(u"'"_s)},
        {u"de es fr it pt ru"_s, u"a hyphen for a dash"_s, pattern(u"(?<=\\w) - (?=\\w)(?![^«]*»)"_s)},

        {u"de"_s, u"quotation marks other than „x“"_s, pattern(u"[«»”]"_s)},
        {u"de"_s, u"“ without „"_s, pattern(u"^[^„]*“"_s)},
        {u"de"_s, u"no space after und-"_s, pattern(u"-(?:und|oder)\\w|\\b(?:und|oder)-\\w"_s)},
        {u"de es ru"_s, u"no U+00A0 before %"_s, pattern(u"(?<!\u00a0)PERCENT"_s)},

        {u"es pt"_s, u"quotation marks other than “x”"_s, pattern(u"[«»„]"_s)},
        {u"es"_s, u"? without ¿"_s, pattern(u"^[^¿]*\\?"_s)},
        {u"es"_s, u"! without ¡"_s, pattern(u"^[^¡]*!"_s)},

        {u"fr"_s, u"quotation marks other than « x »"_s, pattern(u"[“”„]"_s)},
        {u"fr"_s, u"no U+00A0 inside « »"_s, pattern(u"«(?!\u00a0)|(?<!\u00a0)»"_s)},
        {u"fr"_s, u"no U+00A0 before :"_s, pattern(u"(?<!\u00a0):(?=\\s|$)"_s)},
        {u"fr"_s, u"no U+202F before ; ! ?"_s, pattern(u"(?<!\u202f)[;!?](?=\\s|$|\u00a0»)"_s)},
        {u"fr"_s, u"no U+202F before %"_s, pattern(u"(?<!\u202f)PERCENT"_s)},

        {u"it"_s, u"a curved apostrophe"_s, pattern(u"\u2019"_s)},
        {u"it"_s, u"“x” outside «x»"_s, pattern(u"^[^«]*[“”„]"_s)},
        {u"it pt ja ko zh"_s, u"a space before %"_s, pattern(u"\\d[ \u00a0\u202f]PERCENT"_s)},
        {u"it"_s, u"é for è, or the other way round"_s, pattern(u"(?<!\\w)É?é(?!\\w)|\\b(?:perch|poich|finch|affinch|anzich)è\\b"_s)},

        {u"ru"_s, u"ё"_s, pattern(u"[ёЁ]"_s)},
        {u"ru"_s, u"quotation marks other than «x» „x“"_s, pattern(u"[”‘’]|^[^„]*“"_s)},
        {u"ru"_s, u"Latin letters in a Cyrillic word"_s, pattern(u"\\p{Cyrillic}[A-Za-z]|[A-Za-z]\\p{Cyrillic}"_s)},

        {u"ja zh"_s, u"a space before a full-width sign"_s, pattern(u"\\s[。、，：！？；]"_s)},
        {u"ja zh ko"_s, u"full-width letters or digits"_s, pattern(u"[０-９Ａ-Ｚａ-ｚ％]"_s)},
        {u"ja zh"_s, u"no space between Han or kana and Latin"_s, pattern(u"HAN[A-Za-z0-9]|(?<!%)(?<!%L)[A-Za-z0-9]HAN"_s)},
        {u"ja"_s, u"a half-width sign after kana or Han"_s, pattern(u"HAN[,;.](?!\\w)"_s)},
        {u"ja"_s, u"quotation marks other than 「x」"_s, pattern(u"[“”‘’«»]"_s)},
        {u"ja"_s, u"full-width signs other than 。 、"_s, pattern(u"[（），：；！？]"_s)},
        {u"ja"_s, u"no space between : and 「"_s, pattern(u":「"_s)},
        {u"ja"_s, u"no long vowel at the end"_s,
         pattern(u"(?:サーバ|コンピュータ|ユーザ|フォルダ|プリンタ|ルータ|コントローラ|マネージャ|ドライバ)(?!ー)|エントリー"_s)},
        {u"ja"_s, u"katakana words without a space between them"_s,
         pattern(
             u"(?:ドメイン|グローバル|グループ|フォルダー|ユーザー|クライアント|ネットワーク|コマンド|コントロール|ベスト|タイム|サービス|"
             "イベント|リモート|デフォルト|セキュリティ|データ|リンク|チェック|スキーマ|プライマリ|メンバー)"
             "(?:コントローラー|カタログ|ポリシー|リダイレクト|アカウント|コンピューター|アダプター|プロンプト|パネル|プラクティス|"
             "ソース|ゾーン|パック|ログ|アクセス|ゲートウェイ|サーバー|ボックス|マスター|オブジェクト|フォルダー|プログラム)"_s)},
        {u"ja"_s, u"a space inside a word"_s, pattern(u"コント ローラー|ダッシュ ボード|フォル ダー|サー バー"_s)},

        {u"ko"_s, u"a space before a bracket"_s, pattern(u"[\\x{ac00}-\\x{d7a3}A-Za-z0-9] \\("_s)},
        {u"ko"_s, u"full-width signs"_s, pattern(u"[。、，：！？；（）「」『』«»]"_s)},
        {u"ko"_s, u"an ending torn off"_s, pattern(u"(?<!\\x{ac00}-\\x{d7a3})(?:하 고|대 한|위 해|합 니다)"_s)},

        {u"zh"_s, u"a half-width sign after Han"_s, pattern(u"HAN[,:;?!](?=\\s|$|HAN)|HAN\\.(?=\\s|$)"_s)},
        {u"zh"_s, u"no U+00A0 around a number"_s, pattern(u"第 |第\u00a0(?:[0-9]+|%L?[0-9]) "_s)},
        {u"zh_CN"_s, u"quotation marks other than “x”"_s, pattern(u"[「」『』«»]"_s)},
        {u"zh_CN"_s, u"half-width brackets"_s, pattern(u"(?:HAN|”) ?\\(|\\(HAN"_s)},
        {u"zh_CN"_s, u"a space beside a full-width bracket"_s, pattern(u" （|） "_s)},
        {u"zh_TW"_s, u"quotation marks other than 「x」"_s, pattern(u"[“”‘’«»]"_s)},
        {u"zh_TW"_s, u"full-width brackets"_s, pattern(u"[（）]"_s)},
        {u"zh_TW"_s, u"no space before a bracket"_s, pattern(u"(?:HAN|[A-Za-z0-9])\\("_s)},
    };
    return all;
}

bool concerns(const QString &locales, const QString &locale)
{
    const auto beginnings = locales.split(u' ', Qt::SkipEmptyParts);
    return beginnings.isEmpty() || std::ranges::any_of(beginnings, [&](const QString &beginning) { return locale.startsWith(beginning); });
}

/** Commands and addresses obey no language: a letter takes their place. */
QString withoutCode(const QString &text)
{
    static const QRegularExpression code(u"https?:\\S+|(?<![\\w.])--?(?:[a-z][\\w-]*|%[0-9])|[A-Za-z]:\\\\\\S*"_s);
    return QString(text).replace(code, u"x"_s);
}
} // namespace

QStringList Typography::breaches(const QString &source, const QString &translation, const QString &locale)
{
    QStringList found;
    if (translation.endsWith(u' ') != source.endsWith(u' ') || translation.startsWith(u' ') != source.startsWith(u' ')) {
        found.append(u"a space at the beginning or end"_s);
    }
    if (translation.count(u'\n') != source.count(u'\n')) {
        found.append(u"other line breaks"_s);
    }
    if (translation.contains(u'"') && !source.contains(u'"')) {
        found.append(u"straight quotation marks"_s);
    }
    for (const auto &[open, close] : {std::pair(u'„', u'“'), {u'«', u'»'}, {u'「', u'」'}, {u'『', u'』'}, {u'（', u'）'}, {u'(', u')'}}) {
        if (translation.count(open) != translation.count(close) && (open != u'„' || translation.contains(open))) {
            found.append(u"%1 and %2 in different numbers"_s.arg(QChar(open)).arg(QChar(close)));
        }
    }
    QString text = withoutCode(translation);
    if (source.endsWith(u';')) {
        text.replace(u';', u'\n'); // the keywords of a desktop entry: its format, no sign of a sentence
    }
    for (const Rule &rule : rules()) {
        if (concerns(rule.locales, locale) && text.contains(rule.forbidden) && !source.contains(rule.forbidden)) {
            found.append(rule.what);
        }
    }
    return found;
}

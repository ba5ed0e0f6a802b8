// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "terminology.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
/** Hints of terms that hold in one place only, where other tests look for them. */
bool isElsewhere(const QString &english)
{
    static const QRegularExpression hint(u"\\((?:status|short phase name|severity|notice|theme)\\)|%"_s);
    return english.contains(hint);
}

QString withoutHint(const QString &english)
{
    static const QRegularExpression hint(u"\\s*\\([^)]*\\)"_s);
    return QString(english).remove(hint);
}

bool concerns(const QString &locales, const QString &locale)
{
    return locales == "*"_L1 || locales.split(u' ').contains(locale);
}

/** A name or a quotation that stays as it is: with a neighbour in capitals (NTDS Settings), or as all that is quoted. */
bool isName(const QString &source, qsizetype from, qsizetype to, const QString &form)
{
    static const QRegularExpression quotation(u"“([^”]*)”"_s);
    for (const QRegularExpressionMatch &quoted : quotation.globalMatch(source)) {
        if (quoted.capturedStart() < from && to < quoted.capturedEnd() && form.contains(quoted.captured(1))) {
            return true;
        }
    }
    if (!source[from].isUpper()) {
        return false;
    }
    static const QRegularExpression before(u"[A-Z0-9][\\w.]*\\)? $"_s);
    static const QRegularExpression after(u"^ [A-Z0-9][\\w.]*"_s);
    const QString term = source.sliced(from, to - from);
    const QRegularExpressionMatch left = before.match(source.first(from));
    const QRegularExpressionMatch right = after.match(source.sliced(to));
    return (left.hasMatch() && form.contains(left.captured() + term)) || (right.hasMatch() && form.contains(term + right.captured()));
}
} // namespace

Terminology::Terminology(const QString &terms, const QString &rules)
{
    m_rows = readCsv(terms);
    if (m_rows.isEmpty()) {
        return;
    }
    m_heading = m_rows.takeFirst();
    QStringList longestFirst;
    for (const QStringList &row : std::as_const(m_rows)) {
        if (!isElsewhere(row.constFirst())) {
            Term &term = m_terms[withoutHint(row.constFirst()).toLower()];
            term.noun = row.constFirst().endsWith("(noun)"_L1) && term.rows.isEmpty();
            term.rows.append(row);
        }
    }
    readRules(rules);
    for (auto term = m_terms.constKeyValueBegin(); term != m_terms.constKeyValueEnd(); ++term) {
        if (!term->second.label) {
            longestFirst.append(QRegularExpression::escape(term->first));
        }
    }
    std::ranges::sort(longestFirst, std::ranges::greater(), &QString::size);
    m_anyTerm.setPattern(u"(?<![\\w.-])(%1)(?:s|es)?(?![\\w-]|\\.\\w)"_s.arg(longestFirst.join(u'|')));
    m_anyTerm.setPatternOptions(QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    m_anyTerm.optimize();
}

void Terminology::readRules(const QString &path)
{
    const QHash<QString, Kind> kinds = {{u"label"_s, Kind::Label}, {u"meaning"_s, Kind::Meaning}, {u"form"_s, Kind::Form}};
    const QList<QStringList> rows = readCsv(path).mid(1);
    for (const QStringList &row : rows) {
        const auto terms = row.value(0).split(u'|');
        for (const QString &english : terms) {
            Q_ASSERT_X(m_terms.contains(english.toLower()) && kinds.contains(row.value(2)) && row.size() == 5, "rules",
                       qPrintable(row.join(u',')));
            const auto kind = kinds.value(row[2]);
            m_terms[english.toLower()].label |= kind == Kind::Label;
            const auto options = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;
            m_terms[english.toLower()].rules.append({.locales = row[1],
                                                     .kind = kind,
                                                     .pattern = QRegularExpression(row[3], options),
                                                     .written = u"%1, %2, %3"_s.arg(english, row[1], row[3])});
        }
    }
}

QString Terminology::column(const QStringList &row, const QString &locale) const
{
    const qsizetype whole = m_heading.indexOf(locale);
    return row.value(whole < 0 ? m_heading.indexOf(locale.section(u'_', 0, 0)) : whole);
}

QString Terminology::word(const QString &english, const QString &locale) const
{
    const auto row = std::ranges::find_if(m_rows, [&](const QStringList &fields) { return fields.constFirst() == english; });
    return row == m_rows.cend() ? QString() : column(*row, locale);
}

QList<Terminology::Occurrence> Terminology::occurrences(const QString &source) const
{
    QList<Occurrence> found;
    const auto whole = m_terms.constFind(source.toLower());
    if (whole != m_terms.cend()) {
        return {{.term = whole.key(), .from = 0, .to = source.size()}};
    }
    for (const QRegularExpressionMatch &match : m_anyTerm.globalMatch(source)) {
        found.append({.term = match.captured(1).toLower(), .from = match.capturedStart(), .to = match.capturedEnd()});
    }
    return found;
}

bool Terminology::meansIt(const Term &term, const Occurrence &found, const QString &source, const QString &locale) const
{
    static const QRegularExpression determiner(
        u"\\b(?:an?|the|this|that|these|those|each|every|any|all|no|its|their|your|of|in|with|by|for|%n|%1|last|first|other|new) $"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isWhole = found.from == 0 && found.to == source.size();
    if (term.noun && !isWhole && !source.first(found.from).contains(determiner)) {
        return false;
    }
    for (const Rule &rule : term.rules) {
        if (!concerns(rule.locales, locale) || rule.kind != Kind::Meaning) {
            continue;
        }
        for (const QRegularExpressionMatch &match : rule.pattern.globalMatch(source)) {
            if (match.capturedStart() <= found.from && found.to <= match.capturedEnd()) {
                rule.used = true;
                return false;
            }
        }
    }
    return true;
}

bool Terminology::isSaid(const Term &term, const QString &form, const InflectedText &text, const QString &locale) const
{
    const bool asItStands = std::ranges::any_of(term.rows, [&](const QStringList &row) {
        return text.hasTerm(column(row, locale)) || text.hasTerm(withoutHint(column(row, locale)));
    });
    return asItStands || std::ranges::any_of(term.rules, [&](const Rule &rule) {
               const bool other = rule.kind == Kind::Form && concerns(rule.locales, locale) && form.contains(rule.pattern);
               rule.used = rule.used || other;
               return other;
           });
}

QStringList Terminology::breaches(const Message &message, const QString &locale) const
{
    QStringList found;
    const QString source = withoutMarkup(message.source);
    const QList<Occurrence> all = occurrences(source);
    const QString shortName = word(source + u" (short phase name)"_s, locale);
    for (const QString &form : message.forms) {
        if (form == shortName) {
            continue;
        }
        const InflectedText text(form, locale.section(u'_', 0, 0));
        for (const Occurrence &occurrence : all) {
            const auto term = m_terms.constFind(occurrence.term);
            if (!isName(source, occurrence.from, occurrence.to, form) && meansIt(*term, occurrence, source, locale)
                && !isSaid(*term, form, text, locale)) {
                found.append(u"%1 (%2) is not in “%3”"_s.arg(occurrence.term, column(term->rows.constFirst(), locale), form));
            }
        }
    }
    return found;
}

QStringList Terminology::unusedRules() const
{
    QStringList unused;
    for (const Term &term : m_terms) {
        for (const Rule &rule : term.rules) {
            if (!rule.used && rule.kind != Kind::Label) {
                unused.append(rule.written);
            }
        }
    }
    return unused;
}

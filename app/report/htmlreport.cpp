// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreport.h"

#include "mark.h"
#include "reportshape.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
const QString style = uR"(
:root { color-scheme: light dark; --ground: #fff; --text: #15202b; --muted: #52606f; --line: #d6dee7; --raised: #eef2f6; --accent: #0b66d0;
 --passed: #0b7a4b; --warning: #8d5b00; --failed: #c8321f; --unknown: #6b46c8; --idle: #5f6b78; }
@media (prefers-color-scheme: dark) { :root { --ground: #171e27; --text: #eef3f8; --muted: #9fb0c2; --line: #2e3b4b; --raised: #243040;
 --accent: #5aa9ff; --passed: #3ecf8e; --warning: #f5b83d; --failed: #ff6b5e; --unknown: #b497ff; --idle: #8c9bad; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--ground); color: var(--text);
 font: 1rem/1.5 "Noto Sans", system-ui, sans-serif; }
:lang(ja) { font-family: "Noto Sans CJK JP", "Noto Sans", sans-serif; }
h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.3rem; margin: 2.25rem 0 .5rem; } h3 { font-size: 1.1rem; margin: 1.75rem 0 .5rem; }
a { color: var(--accent); } nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
nav a { display: inline-block; min-height: 3rem; padding: .7rem 0; }
.wide { overflow-x: auto; } table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: .9rem; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; overflow-wrap: anywhere; min-width: 5rem; }
thead th { background: var(--raised); } .facts th { width: 30%; } tbody th { font-weight: 600; }
code { font-family: "Noto Sans Mono", monospace; font-size: .85em; overflow-wrap: anywhere; }
.other { display: block; color: var(--muted); } .notice { border-inline-start: .3rem solid; padding-inline-start: .75rem; }
.mark { width: 1.15em; height: 1.15em; vertical-align: -.2em; margin-inline-end: .35em; fill: none; stroke: currentColor; stroke-width: 2;
 stroke-linecap: round; stroke-linejoin: round; }
.passed { color: var(--passed); } .warning { color: var(--warning); } .failed { color: var(--failed); } .unknown { color: var(--unknown); }
.idle { color: var(--idle); } .notice span { color: var(--text); }
figure { margin: 1rem 0; } figure img { max-width: 24rem; width: 100%; background: #fff; border: 1px solid var(--line); }
figcaption { color: var(--muted); } .symbols { display: none; }
@page { margin: 18mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); } }
@media print { :root { color-scheme: light; --ground: #fff; --text: #15202b; --muted: #52606f; --line: #d6dee7; --raised: #eef2f6;
 --passed: #0b7a4b; --warning: #8d5b00; --failed: #c8321f; --unknown: #6b46c8; --idle: #5f6b78; }
 body { padding: 0; font-size: 10pt; } nav { display: none; } .wide { overflow: visible; } tr, figure { break-inside: avoid; }
 thead { display: table-header-group; } h2, h3 { break-after: avoid; } }
)"_s;

/** Columns that say what a row is about. */
const QStringList subjects = {u"item"_s, u"step"_s, u"check"_s, u"name"_s};
constexpr int marks = MarkValue::Stale + 1;

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString points(const QPolygonF &line)
{
    QStringList all;
    for (const QPointF &point : line) {
        all.append(QString::number(point.x()) + u' ' + QString::number(point.y()));
    }
    return u'M' + all.join(u'L');
}
} // namespace

HtmlReport::HtmlReport(const Report &report)
    : m_report(report)
{}

QByteArray HtmlReport::bytes() const
{
    QStringList parts = {head(), shapes(), u"<header><h1>"_s + text(m_report.title) + u"</h1></header>\n"_s, contents(), u"<main>\n"_s};
    for (const ReportSection &each : m_report.sections) {
        parts.append(section(each));
    }
    parts.append(u"</main>\n</body>\n</html>\n"_s);
    return parts.join(QString()).toUtf8();
}

QString HtmlReport::languageTag(const QString &locale)
{
    QString tag = locale;
    return tag.replace(u'_', u'-');
}

QString HtmlReport::head() const
{
    // Pieces from outside come last: what stands in them is no place for another.
    return u"<!DOCTYPE html>\n<html lang=\""_s + languageTag(m_report.languages.value(0))
        + u"\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
          "base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
          "<meta name=\"generator\" content=\"migration-console "_s
        + QCoreApplication::applicationVersion().toHtmlEscaped() + u"\">\n<title>"_s + m_report.title.text.toHtmlEscaped()
        + u"</title>\n<style>"_s + style + u"</style>\n</head>\n<body>\n"_s;
}

QString HtmlReport::shapes()
{
    QString all = u"<svg class=\"symbols\" aria-hidden=\"true\">\n"_s;
    for (int mark = 0; mark < marks; ++mark) {
        const ReportShape shape = ReportShape::of(mark);
        QString inside;
        if (shape.hasCircle) {
            inside += u"<circle cx=\"12\" cy=\"12\" r=\"9\"/>"_s;
        }
        for (const QPolygonF &outline : shape.outlines) {
            inside += u"<path d=\""_s + points(outline) + u"z\"/>"_s;
        }
        for (const QPolygonF &line : shape.lines) {
            inside += u"<path d=\""_s + points(line) + u"\"/>"_s;
        }
        for (const QPointF &dot : shape.dots) {
            inside += u"<circle cx=\"%1\" cy=\"%2\" r=\"1.25\" fill=\"currentColor\" stroke=\"none\"/>"_s.arg(dot.x()).arg(dot.y());
        }
        all += u"<symbol id=\"mark%1\" viewBox=\"0 0 24 24\">%2</symbol>\n"_s.arg(QString::number(mark), inside);
    }
    return all + u"</svg>\n"_s;
}

QString HtmlReport::anchor(const ReportSection &section) const
{
    const auto found = std::ranges::find(m_report.sections, section.key, &ReportSection::key);
    return u"part"_s + QString::number(std::distance(m_report.sections.cbegin(), found) + 1);
}

QString HtmlReport::contents() const
{
    QString list = u"<nav aria-label=\""_s + m_report.contents.text.toHtmlEscaped() + u"\"><ul>\n"_s;
    for (const ReportSection &each : m_report.sections) {
        if (each.level == 1) {
            list += u"<li><a href=\"#"_s + anchor(each) + u"\">"_s + text(each.title) + u"</a></li>\n"_s;
        }
    }
    return list + u"</ul></nav>\n"_s;
}

QString HtmlReport::section(const ReportSection &section) const
{
    const QString heading = section.level == 1 ? u"h2"_s : u"h3"_s;
    const QString name = anchor(section);
    QString html = u"<section aria-labelledby=\""_s + name + u"\">\n<"_s + heading + u" id=\""_s + name + u"\">"_s + text(section.title)
        + u"</"_s + heading + u">\n"_s;
    int mark = section.mark;
    for (const ReportText &each : section.paragraphs) {
        html += paragraph(each, std::exchange(mark, -1));
    }
    for (const ReportTable &each : section.tables) {
        html += table(each, section.title);
    }
    html += drawing(section.drawing);
    for (const ReportText &each : section.closing) {
        html += paragraph(each, -1);
    }
    return html + u"</section>\n"_s;
}

QString HtmlReport::paragraph(const ReportText &words, int mark) const
{
    if (mark < 0) {
        return u"<p>"_s + text(words) + u"</p>\n"_s;
    }
    const QString shape = u"<svg class=\"mark\" aria-hidden=\"true\"><use href=\"#mark"_s + QString::number(mark) + u"\"/></svg>"_s;
    return u"<p class=\"notice "_s + ReportShape::of(mark).name + u"\">"_s + shape + u"<span>"_s + text(words) + u"</span></p>\n"_s;
}

QString HtmlReport::text(const ReportText &words) const
{
    if (words.other.isEmpty()) {
        return escaped(words.text);
    }
    const QString tag = languageTag(m_report.languages.value(1));
    return u"<span>"_s + escaped(words.text) + u"</span> <span class=\"other\" lang=\""_s + tag + u"\">"_s + escaped(words.other)
        + u"</span>"_s;
}

QString HtmlReport::table(const ReportTable &table, const ReportText &title) const
{
    QString html = u"<div class=\"wide\"><table"_s + (table.isFacts ? u" class=\"facts\""_s : QString()) + u"><caption>"_s + text(title)
        + u"</caption>\n"_s;
    if (!table.isFacts) {
        html += u"<thead><tr>"_s;
        for (const ReportColumn &column : table.columns) {
            html += u"<th scope=\"col\">"_s + text(column.title) + u"</th>"_s;
        }
        html += u"</tr></thead>\n"_s;
    }
    html += u"<tbody>\n"_s;
    for (const ReportRow &each : table.rows) {
        html += row(table, each);
    }
    return html + u"</tbody></table></div>\n"_s;
}

QString HtmlReport::row(const ReportTable &table, const ReportRow &row) const
{
    QString html = u"<tr>"_s;
    bool isNamed = false;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const bool isName = !isNamed && subjects.contains(table.columns.at(i).key);
        isNamed = isNamed || isName;
        html += (isName ? u"<th scope=\"row\">"_s : u"<td>"_s) + cell(row.cells.at(i)) + (isName ? u"</th>"_s : u"</td>"_s);
    }
    return html + u"</tr>\n"_s;
}

QString HtmlReport::cell(const ReportCell &cell) const
{
    QString inside = cell.isCode ? u"<code>"_s + text(cell.text) + u"</code>"_s : text(cell.text);
    if (cell.mark < 0) {
        return inside;
    }
    return u"<svg class=\"mark "_s + ReportShape::of(cell.mark).name + u"\" aria-hidden=\"true\"><use href=\"#mark"_s
        + QString::number(cell.mark) + u"\"/></svg>"_s + inside;
}

QString HtmlReport::drawing(const ReportDrawing &drawing)
{
    if (drawing.strokes.isEmpty()) {
        return {};
    }
    QString paths;
    int height = 1;
    for (const QList<int> &stroke : drawing.strokes) {
        QPolygonF line;
        QPoint at;
        for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
            at += QPoint(stroke.at(i), stroke.at(i + 1));
            line.append(at);
            height = std::max(height, at.y());
        }
        line.append(at + QPoint(line.size() > 1 ? 0 : 1, 0)); // a dot is a line too
        paths += u"<path d=\""_s + points(line) + u"\"/>"_s;
    }
    const QString svg =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 %1\" fill=\"none\" stroke=\"#15202b\" stroke-width=\"5\" "
        "stroke-linecap=\"round\" stroke-linejoin=\"round\">"_s.arg(height + 20)
        + paths + u"</svg>"_s;
    return u"<figure><img src=\"data:image/svg+xml;base64,"_s + QString::fromLatin1(svg.toUtf8().toBase64()) + u"\" alt=\""_s
        + drawing.title.text.toHtmlEscaped() + u"\"><figcaption>"_s + drawing.title.text.toHtmlEscaped() + u"</figcaption></figure>\n"_s;
}

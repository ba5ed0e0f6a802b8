// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

/** What a reader reads: in one language or in two, the second only where it differs from the first. */
struct ReportText {
    QString text = {};
    QString other = {}; ///< in the report's second language; empty where it says the same or there is none

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && other.isEmpty(); }
    bool operator==(const ReportText &) const = default;
};

/** One field of a table: what is read, and the same for programs. */
struct ReportCell {
    ReportText text = {};
    QJsonValue value = QJsonValue::Undefined; ///< status name, ISO 8601 time, bytes; undefined where the text says all
    int mark = -1; ///< as a shape shows it (MarkValue); negative: none
    bool isCode = false; ///< a hash or an address: digits of one width, broken anywhere where it has no spaces
};

struct ReportColumn {
    QString key = {}; ///< the same in every language and table: "state", "item", "when"
    ReportText title = {};
    int weight = 1; ///< how much room it takes beside the others
};

struct ReportRow {
    QString id = {}; ///< key of the step or check, hash of the evidence; may be empty
    QList<ReportCell> cells = {}; ///< one a column
};

struct ReportTable {
    QString key = {};
    QList<ReportColumn> columns = {};
    QList<ReportRow> rows = {};
    bool isFacts = false; ///< two columns, a name and its value, without a head
};

/** A signature that was drawn: strokes of x, y, then steps of x and y, in thousandths of the field's width. */
struct ReportDrawing {
    ReportText title = {};
    QList<QList<int>> strokes = {};
};

struct ReportSection {
    QString key = {}; ///< "open", "evidence", "phase/prepare"
    ReportText title = {};
    int level = 1; ///< 2: part of the one before it
    int mark = -1; ///< of its first paragraph
    QList<ReportText> paragraphs = {};
    QList<ReportTable> tables = {};
    ReportDrawing drawing = {};
    QList<ReportText> closing = {}; ///< after the tables
};

/**
 * The content of a report as data, in the order in which it is read; HtmlReport and its neighbours give it a form.
 *
 * ReportMaker makes one in the language that the program speaks at that moment; merge() makes one of two.
 */
struct Report {
    enum class Detail { Summary, Full };

    QStringList languages = {}; ///< locale names: "de_DE"; the first is that of the texts
    Detail detail = Detail::Full;
    ReportText title = {};
    ReportText contents = {}; ///< heading over the list of the sections
    QString customer = {};
    QString author = {}; ///< the technician
    QUuid session = {};
    QDateTime made = {}; ///< UTC
    bool isRehearsal = false;
    QList<ReportSection> sections = {};

    /** Takes the texts of the same report in another language as the second ones. False where it is not the same. */
    [[nodiscard]] bool merge(const Report &other);
    [[nodiscard]] const ReportSection *section(const QString &key) const; ///< null where there is none
};

/** Which form a report is given, and what its files are called. */
enum class ReportForm { Pdf, Html, Csv, Json };
[[nodiscard]] QString reportSuffix(ReportForm form); ///< "pdf"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planimporter.h"

#include "detached.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto diskAnswersWithin = 10s;
constexpr qsizetype mostShown = 10;
} // namespace

PlanImporter::PlanImporter(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_files(clock)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(diskAnswersWithin);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        ++m_asked;
        m_late = true;
        setState(Failed);
    });
}

void PlanImporter::setFormat(const Format &format)
{
    m_format = format;
    m_files.setFormat(format);
    m_preview.setFormat(format);
    Q_EMIT changed();
}

void PlanImporter::readFile(const QString &path)
{
    drop();
    m_deadline.start();
    setState(Reading);
    runDetached([path] { return TableReader::readFile(path); }).then(this, [this, asked = m_asked](const TableReader::Result &table) {
        if (asked == m_asked) {
            answer(table);
        }
    });
}

void PlanImporter::readText(const QString &text)
{
    drop();
    answer(TableReader::read(text.toUtf8()));
}

void PlanImporter::drop()
{
    ++m_asked;
    m_deadline.stop();
    m_late = false;
    m_problem.reset();
    m_import = {};
    m_preview.setRows({});
    setState(Idle);
}

void PlanImporter::answer(const TableReader::Result &table)
{
    m_deadline.stop();
    if (!table) {
        m_problem = table.error();
        setState(Failed);
        return;
    }
    m_import = PlanImport::of(*table, m_plan);
    m_preview.setRows(m_import.rows.first(std::min(m_import.rows.size(), mostShown)));
    setState(Ready);
}

void PlanImporter::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

QString PlanImporter::problem() const
{
    if (m_late) {
        return tr("The file could not be read within %1: the drive or the network behind it does not answer. Copy the file to this "
                  "computer and try again.")
            .arg(m_format.duration(diskAnswersWithin));
    }
    if (!m_problem) {
        return {};
    }
    const QString line = m_format.number(m_problem->line);
    const QString limit = m_format.number(m_problem->limit);
    switch (m_problem->kind) {
    case TableProblem::Kind::NotReadable:
        return tr("The file cannot be opened: %1. Check its path and who may read it.").arg(Format::foreign(m_problem->detail));
    case TableProblem::Kind::TooLarge:
        return tr("The table is larger than %1, so nothing of it was taken. Save only the rows that name applications, and import that "
                  "file.")
            .arg(m_format.dataSize(m_problem->limit));
    case TableProblem::Kind::TooManyRows:
        return tr("The table has more than %1 rows, so nothing of it was taken. Save only the rows that name applications, and import that "
                  "file.")
            .arg(limit);
    case TableProblem::Kind::TooManyColumns:
        return tr("Line %1 has more than %2 columns, so this is not a list of applications. Check which separator the file uses.")
            .arg(line, limit);
    case TableProblem::Kind::CellTooLong:
        return tr("A cell in line %1 is longer than %2 characters, so nothing was taken. Shorten it, or look for a quotation mark that is "
                  "missing before it.")
            .arg(line, limit);
    case TableProblem::Kind::NotText:
        return tr("This is not a text file, so no rows can be read from it. Open it in its own program, save it as CSV, and import that "
                  "file.");
    case TableProblem::Kind::BrokenQuotes:
        return tr("The quotation mark at line %1, column %2 has no partner or does not belong there, so the cells behind it cannot be told "
                  "apart. Correct it in the file, and import it again.")
            .arg(line, m_format.number(m_problem->column));
    case TableProblem::Kind::Empty:
        return tr("The table is empty. Enter one application a row, and import it again.");
    }
    return {};
}

QString PlanImporter::summary() const
{
    if (m_state != Ready) {
        return {};
    }
    const QString found = m_import.rows.isEmpty() ? tr("The table has no application that the plan does not have already.")
                                                  : tr("%n new application(s) found.", nullptr, count());
    const QString columns = m_import.byNames
        ? tr("The columns were recognized by their names.")
        : tr("The first row does not name the columns, so they were taken in this order: application, vendor, contact, "
             "media, place of the license key, path to the data, test after the move, note.");
    return m_format.sentences(found, columns);
}

QStringList PlanImporter::remarks() const
{
    QStringList list;
    if (m_state != Ready) {
        return list;
    }
    const auto quoted = [this](const QStringList &names) {
        QStringList safe;
        for (const QString &name : names) {
            //: A name from another program, in quotation marks
            safe.append(tr("“%1”").arg(Format::foreign(name)));
        }
        return m_format.list(safe);
    };
    if (!m_import.leftOut.isEmpty()) {
        list.append(tr("These columns are left out, because the plan has no field for them: %1.").arg(quoted(m_import.leftOut)));
    }
    if (!m_import.keyColumns.isEmpty()) {
        list.append(tr("These columns are left out, because they seem to hold license keys, which no record may keep: %1.")
                        .arg(quoted(m_import.keyColumns)));
    }
    if (m_import.keys > 0) {
        list.append(tr("%n license key(s) were left out: the plan says where a key is kept, never the key.", nullptr, m_import.keys));
    }
    if (m_import.withoutName > 0) {
        list.append(tr("%n row(s) without an application are left out.", nullptr, m_import.withoutName));
    }
    if (m_import.known > 0) {
        list.append(tr("%n row(s) that the plan has already are left out.", nullptr, m_import.known));
    }
    return list;
}

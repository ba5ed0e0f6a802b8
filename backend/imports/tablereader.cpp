// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tablereader.h"

#include <QFile>

#include <csv.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace
{
constexpr std::array separators{',', ';', '\t', '|'};

/** Lists that mix them have the separator in their first row, where the names of the columns stand. */
char separatorOf(QByteArrayView text)
{
    std::array<qsizetype, separators.size()> counts{};
    bool quoted = false;
    for (const char letter : text) {
        quoted = quoted != (letter == '"');
        if (letter == '\n' && !quoted) {
            break;
        }
        const auto found = std::ranges::find(separators, letter);
        if (!quoted && found != separators.end()) {
            ++counts.at(static_cast<size_t>(found - separators.begin()));
        }
    }
    return separators.at(static_cast<size_t>(std::ranges::max_element(counts) - counts.begin()));
}

/** One table while libcsv takes it apart, letter by letter so that the place of a mistake is known. */
class Parsing
{
public:
    explicit Parsing(QByteArrayView text, char separator)
        : m_text(text)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }
    ~Parsing() { csv_free(&m_parser); }
    Q_DISABLE_COPY_MOVE(Parsing)

    std::expected<QList<QStringList>, TableProblem> run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const bool wasQuoted = m_parser.quoted != 0;
            if (csv_parse(&m_parser, m_text.data() + i, 1, &Parsing::cellEnded, &Parsing::rowEnded, this) != 1) {
                return std::unexpected(brokenAt(i));
            }
            if (m_parser.quoted != 0 && !wasQuoted) {
                m_quote = i;
            }
            if (m_problem) {
                return std::unexpected(*m_problem);
            }
            if (m_text[i] == '\n') {
                ++m_line;
            }
        }
        if (csv_fini(&m_parser, &Parsing::cellEnded, &Parsing::rowEnded, this) != 0) {
            return std::unexpected(brokenAt(m_quote));
        }
        return m_problem ? std::unexpected(*m_problem) : std::expected<QList<QStringList>, TableProblem>(m_rows);
    }

private:
    static void cellEnded(void *data, size_t size, void *self)
    {
        static_cast<Parsing *>(self)->addCell(QByteArrayView(static_cast<const char *>(data), static_cast<qsizetype>(size)));
    }
    static void rowEnded(int, void *self) { static_cast<Parsing *>(self)->endRow(); }

    void addCell(QByteArrayView cell)
    {
        const QString text = QString::fromUtf8(cell).trimmed();
        if (text.size() > TableReader::maximumCell) {
            stop(TableProblem::Kind::CellTooLong, TableReader::maximumCell);
        } else if (m_row.size() >= TableReader::maximumColumns) {
            stop(TableProblem::Kind::TooManyColumns, TableReader::maximumColumns);
        } else {
            m_row.append(text);
        }
    }
    void endRow()
    {
        const QStringList row = std::exchange(m_row, {});
        if (std::ranges::all_of(row, &QString::isEmpty)) {
            return;
        }
        if (m_rows.size() > TableReader::maximumRows) {
            stop(TableProblem::Kind::TooManyRows, TableReader::maximumRows);
        } else {
            m_rows.append(row);
        }
    }
    void stop(TableProblem::Kind kind, qsizetype limit)
    {
        if (!m_problem) {
            m_problem = {.kind = kind, .line = kind == TableProblem::Kind::TooManyRows ? 0 : m_line, .column = 0, .limit = limit};
        }
    }
    [[nodiscard]] TableProblem brokenAt(qsizetype place) const
    {
        const QByteArrayView before = m_text.first(place);
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        return {.kind = TableProblem::Kind::BrokenQuotes,
                .line = std::ranges::count(before, '\n') + 1,
                .column = QString::fromUtf8(before.sliced(lineStart)).size() + 1};
    }

    csv_parser m_parser{};
    QByteArrayView m_text;
    QList<QStringList> m_rows;
    QStringList m_row;
    qsizetype m_line = 1;
    qsizetype m_quote = 0; ///< place of the last quotation mark that opened a cell
    std::optional<TableProblem> m_problem;
};

bool isText(const QString &text)
{
    return !text.startsWith("PK\u0003\u0004"_L1) && !text.startsWith("%PDF"_L1) && !text.contains(QChar::Null);
}
} // namespace

TableReader::Result TableReader::read(QByteArrayView bytes)
{
    if (bytes.size() > maximumBytes) {
        return std::unexpected(TableProblem{.kind = TableProblem::Kind::TooLarge, .limit = maximumBytes});
    }
    TextTable table;
    table.encoding = TextDecoding::guess(bytes);
    QString text = TextDecoding::decode(bytes, table.encoding).value_or(QString());
    if ((text.isEmpty() && !bytes.isEmpty()) || !isText(text)) {
        return std::unexpected(TableProblem{.kind = TableProblem::Kind::NotText});
    }
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    const bool saysSeparator = text.startsWith("sep="_L1) && text.size() > 5 && text[5] == u'\n'; // Excel writes so
    const QByteArray utf8 = (saysSeparator ? text.sliced(6) : text).toUtf8();
    table.separator = saysSeparator ? text[4] : QLatin1Char(separatorOf(utf8));
    auto rows = Parsing(utf8, static_cast<char>(table.separator.toLatin1())).run();
    if (!rows) {
        rows.error().line += saysSeparator && rows.error().line > 0 ? 1 : 0;
        return std::unexpected(rows.error());
    }
    if (rows->isEmpty()) {
        return std::unexpected(TableProblem{.kind = TableProblem::Kind::Empty});
    }
    table.rows = *rows;
    return table;
}

TableReader::Result TableReader::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(TableProblem{.kind = TableProblem::Kind::NotReadable, .detail = file.errorString()});
    }
    return read(file.read(maximumBytes + 1));
}

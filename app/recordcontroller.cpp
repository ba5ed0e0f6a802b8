// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcontroller.h"

#include "guideshelf.h"
#include "language.h"
#include "problemtext.h"
#include "words.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto readAfter = 20s; // of an opened session: its cards and its first sweep come before
constexpr qsizetype fewestDigits = 16; // as many as a signature shows: nobody meets them by chance
} // namespace

RecordController::RecordController(JournalStore &store, Language &language, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_language(language)
{
    m_later.setSingleShot(true);
    m_later.setInterval(readAfter);
    connect(&m_later, &QTimer::timeout, this, &RecordController::verify);
    using Watcher = QFutureWatcherBase;
    connect(&m_reading, &Watcher::finished, this, &RecordController::finished);
    connect(&m_reading, &Watcher::progressValueChanged, this, &RecordController::changed);
    connect(&language, &Language::changed, this, &RecordController::changed);
}

RecordController::~RecordController()
{
    m_reading.cancel();
}

void RecordController::adopt(const GuideIndex *guide, const SessionState &state)
{
    const QUuid session = guide ? state.header.id : QUuid();
    if (m_session == session) {
        return;
    }
    m_session = session;
    m_reading.cancel();
    m_state = Unread;
    m_reports.clear();
    m_hashText.clear();
    m_known.reset();
    m_error.reset();
    session.isNull() ? m_later.stop() : m_later.start();
    Q_EMIT changed();
}

void RecordController::verify()
{
    if (m_session.isNull() || m_state == Reading) {
        return;
    }
    m_later.stop();
    m_state = Reading;
    m_store.ends(m_session).then(this, [this](const StorageResult<QList<ChainEnd>> &ends) {
        m_console = ends ? ends->value(0).console : QUuid(); // this console's chain comes first
    });
    m_reading.setFuture(m_store.verify(m_session));
    Q_EMIT changed();
}

void RecordController::prove(const QString &hash)
{
    m_hashText = hash.trimmed();
    m_known.reset();
    verify();
    Q_EMIT changed();
}

void RecordController::finished()
{
    if (m_reading.isCanceled() || m_reading.future().resultCount() == 0) {
        return; // another session was opened meanwhile
    }
    const auto result = m_reading.result();
    m_error = result ? std::nullopt : std::optional(result.error());
    m_reports = result.value_or(QList<ChainReport>());
    std::ranges::stable_partition(m_reports, [this](const ChainReport &report) { return report.console == m_console; });
    locate();
}

/** Read anew each time: an entry that was rewritten has another hash. */
void RecordController::locate()
{
    const QByteArray beginning = bytesOf(m_hashText);
    if (beginning.isEmpty() || m_error) {
        settle();
        return;
    }
    m_store.entryWithHash(m_session, beginning)
        .then(this, [this, session = m_session, text = m_hashText](const StorageResult<std::optional<ChainEnd>> &found) {
            if (session != m_session) {
                return;
            }
            if (text != m_hashText) {
                locate(); // another was typed meanwhile
                return;
            }
            m_known = found.value_or(std::nullopt);
            settle();
        });
}

void RecordController::settle()
{
    const bool isIntact = std::ranges::all_of(m_reports, &ChainReport::isIntact);
    m_state = m_error ? Failed : isIntact ? Intact : Broken;
    Q_EMIT changed();
}

/** Nothing where it is none, or too short to prove anything. */
QByteArray RecordController::bytesOf(const QString &hash)
{
    QString digits = hash.toLower();
    digits.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u':'; });
    const bool isHash = digits.size() >= fewestDigits && digits.size() % 2 == 0 && digits.size() <= 64
        && std::ranges::all_of(digits, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
    return isHash ? QByteArray::fromHex(digits.toLatin1()) : QByteArray();
}

double RecordController::progress() const
{
    const int whole = m_reading.progressMaximum();
    return m_state != Reading || whole <= 0 ? -1 : static_cast<double>(m_reading.progressValue()) / whole;
}

QString RecordController::title() const
{
    switch (m_state) {
    case Unread:
    case Reading:
        return tr("Reading the record…");
    case Intact:
        return isProven() ? tr("The record is intact")
                          //: It was read, but there is nothing from elsewhere that it could be compared with
                          : tr("The record agrees with itself");
    case Broken:
        return tr("The record was changed afterwards");
    case Failed:
        return m_error ? ProblemText::storage(*m_error).title : QString();
    }
    return {};
}

QString RecordController::text() const
{
    switch (m_state) {
    case Unread:
    case Reading:
        return {};
    case Intact:
        return worth();
    case Broken:
        return tr(
            "Somebody or something wrote into the database past the console. Keep the file as it is, and compare it with a backup of it.");
    case Failed:
        return m_error ? ProblemText::storage(*m_error).inOneLine() : QString();
    }
    return {};
}

bool RecordController::isProven() const
{
    return m_state == Intact && m_known && m_reports.size() == 1 && m_reports.constFirst().entries <= m_known->sequence;
}

qint64 RecordController::entriesLater() const
{
    const auto known = std::ranges::find(m_reports, m_known ? m_known->console : QUuid(), &ChainReport::console);
    return known == m_reports.cend() ? 0 : known->entries - m_known->sequence;
}

QString RecordController::worth() const
{
    if (!m_known) {
        return tr("No entry was changed, dropped, moved or put in, as far as the record can tell by itself. Whoever could write all of it "
                  "anew could make it agree with itself again: a hash that was printed or signed proves more.");
    }
    const qint64 later = entriesLater();
    if (isProven()) {
        return tr("Every entry is as it was when the hash that you entered was written down.");
    }
    if (later <= 0) {
        return tr("Every entry of that console is as it was when the hash that you entered was written down. Each other chain needs a hash "
                  "of its own.");
    }
    //: %1 is the number of an entry, %n how many were written later
    return tr("The entries up to %1 are as they were when the hash that you entered was written down. The %n later ones agree with each "
              "other, no more than that.",
              nullptr, static_cast<int>(later))
        .arg(m_language.format().number(m_known->sequence));
}

QString RecordController::hashProblem() const
{
    if (m_hashText.isEmpty() || m_state == Unread || m_state == Reading) {
        return {};
    }
    if (bytesOf(m_hashText).isEmpty()) {
        //: A hash is the fingerprint of the record
        return tr("That is no hash: it has 16 to 64 digits from 0 to 9 and from a to f, as a report or a signature shows them.");
    }
    return m_known
        ? QString()
        : tr("This hash is not in the record. Either a digit of it is wrong, or it belongs to another migration, or the record was "
             "written anew since.");
}

QString RecordController::problemText(const ChainReport &report) const
{
    const QString place = m_language.format().number(report.sequence);
    switch (report.problem) {
    case ChainReport::Problem::None:
        return {};
    case ChainReport::Problem::Missing:
        //: %1 is the number of an entry of the record
        return tr("Entry %1 is not there: it was taken out or moved.").arg(place);
    case ChainReport::Problem::Changed:
        //: %1 is the number of an entry of the record
        return tr("Entry %1 is not as it was written.").arg(place);
    case ChainReport::Problem::Unlinked:
        //: %1 is the number of an entry of the record
        return tr("Entry %1 does not follow the one before it: an entry was put in or exchanged.").arg(place);
    case ChainReport::Problem::PayloadChanged:
        //: %1 is the number of an entry of the record
        return tr("The content of entry %1 is not as it was written.").arg(place);
    case ChainReport::Problem::EndMissing:
    case ChainReport::Problem::NewestUnknown:
        //: %1 is the number of an entry of the record
        return tr("The record ends before entry %1, which was there.").arg(place);
    }
    return {};
}

QVariantList RecordController::chains() const
{
    QVariantList all;
    for (const ChainReport &report : m_reports) {
        //: How many entries a record has
        QString detail = tr("%n entries", nullptr, static_cast<int>(report.entries));
        if (report.erased > 0) {
            //: Of the entries of a record: their content was deleted on purpose
            detail += u" · "_s + tr("%n of them erased", nullptr, static_cast<int>(report.erased));
        }
        const QString console = report.console.toString(QUuid::WithoutBraces).left(8);
        all.append(QVariantMap{{u"title"_s,
                                report.console == m_console ? tr("Written on this console")
                                                            //: %1 is the beginning of a console's identifier
                                                            : tr("Written on console %1").arg(console)},
                               {u"detail"_s, detail},
                               {u"hash"_s, report.newestHash.isEmpty() ? QString() : Words::hash(report.newestHash)},
                               {u"problem"_s, problemText(report)}});
    }
    return all;
}

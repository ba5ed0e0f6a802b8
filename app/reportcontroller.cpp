// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportcontroller.h"

#include "language.h"
#include "reportfile.h"
#include "settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype longestName = 60; // of a customer in a file's name
constexpr int lastResortMs = 2000;

/** What every file system takes. */
QString plain(const QString &text)
{
    QString name = text.left(longestName);
    for (QChar &character : name) {
        if (!character.isLetterOrNumber() && !character.isMark() && !character.isSurrogate() && character != u'-' && character != u'_') {
            character = u' ';
        }
    }
    return name.simplified();
}
} // namespace

ReportController::ReportController(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_folders(services.clock, FolderModel::Content::Folders)
    , m_program(QCoreApplication::applicationFilePath())
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    if (!QDir(m_folder).exists()) {
        m_folder = QDir::homePath();
    }
    const auto follow = [this] {
        m_folders.setFormat(m_services.language.format());
        const auto mine = std::ranges::find(Language::available(), m_services.language.code(), &Language::Entry::code);
        setLanguage(static_cast<int>(std::distance(Language::available().cbegin(), mine)));
    };
    connect(&services.language, &Language::changed, this, follow);
    follow();
}

ReportController::~ReportController()
{
    giveUp();
}

void ReportController::setProgram(const QString &path)
{
    m_program = path;
}

QStringList ReportController::languageNames()
{
    QStringList names;
    for (const Language::Entry &entry : Language::available()) {
        names.append(entry.nativeName);
    }
    return names;
}

void ReportController::setLanguage(int place)
{
    m_first = std::clamp(place, 0, static_cast<int>(Language::available().size()) - 1);
    m_second = m_second == m_first ? -1 : m_second;
    Q_EMIT changed();
}

void ReportController::setSecondLanguage(int place)
{
    m_second = place < 0 || place >= Language::available().size() || place == m_first ? -1 : place;
    Q_EMIT changed();
}

void ReportController::choose(const QString &sessionId)
{
    if (isBusy()) {
        return; // the one that is being made is shown to its end
    }
    m_session = QUuid::fromString(sessionId);
    m_customer.clear();
    m_written.clear();
    m_problem = {};
    m_services.store.header(m_session).then(this, [this, asked = m_session](const StorageResult<QJsonObject> &header) {
        if (asked == m_session) {
            m_customer = Format::foreign(header.value_or(QJsonObject()).value(u"customer"_s).toString());
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
}

void ReportController::chooseFolder()
{
    if (!m_folders.path().isEmpty()) {
        m_folder = m_folders.path();
        m_problem = {};
        Q_EMIT changed();
    }
}

/** With the customer and the day, and a number where there is one of that name already: nothing is written over. */
QString ReportController::fileName() const
{
    const QString day = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
    //: Beginning of the name of a report's file
    const QStringList parts = {tr("Report"), plain(m_customer), day};
    const QString name = parts.join(u' ').simplified();
    const QString suffix = u'.' + reportSuffix(static_cast<ReportForm>(m_form));
    QString path = QDir(m_folder).filePath(name + suffix);
    for (int number = 2; QFile::exists(path); ++number) {
        path = QDir(m_folder).filePath(u"%1 (%2)%3"_s.arg(name, QString::number(number), suffix));
    }
    return path;
}

void ReportController::make()
{
    if (isBusy() || m_session.isNull()) {
        return;
    }
    m_written.clear();
    m_problem = {};
    m_progress = -1;
    m_path = fileName();
    QStringList arguments = {u"report"_s,
                             m_session.toString(QUuid::WithoutBraces),
                             u"--"_s + reportSuffix(static_cast<ReportForm>(m_form)),
                             m_path,
                             u"--detail"_s,
                             m_isFull ? u"full"_s : u"summary"_s,
                             u"--database"_s,
                             m_services.settings.databasePath(),
                             u"--locale"_s,
                             m_services.language.code(),
                             u"--progress"_s};
    for (const int place : {m_first, m_second}) {
        if (place >= 0) {
            const QString code = Language::available().at(place).code;
            // The window's own may be more exact: de_AT writes numbers and times otherwise.
            arguments << u"--language"_s << (code == m_services.language.code() ? m_services.language.locale().name() : code);
        }
    }
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ReportController::readOutput);
    connect(m_process.get(), &QProcess::finished, this,
            [this](int code, QProcess::ExitStatus status) { ended(status == QProcess::NormalExit && code == 0); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) {
            ended(false);
        }
    });
    m_process->start(m_program, arguments, QIODevice::ReadOnly);
    Q_EMIT changed();
}

void ReportController::readOutput()
{
    while (m_process && m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (const QByteArray word = "progress "; line.startsWith(word)) {
            m_progress = line.sliced(word.size()).toInt() / 100.0;
            Q_EMIT changed();
        }
    }
}

void ReportController::ended(bool isGood)
{
    if (!m_process) {
        return;
    }
    const QString complaint = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
    m_process.release()->deleteLater(); // it is what calls
    m_progress = -1;
    if (isGood) {
        m_written = m_path;
    } else {
        m_problem.title = tr("The report was not made");
        m_problem.what = complaint.isEmpty() ? tr("The part of the program that makes reports ended without a word. Nothing was left.")
                                             : Format::foreign(complaint);
        m_problem.next = complaint.isEmpty() ? tr("Try it once more.") : QString();
    }
    Q_EMIT changed();
}

void ReportController::giveUp()
{
    if (!m_process) {
        return;
    }
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(lastResortMs); // it has ended at once, and nothing of it may stay
    m_process.reset();
    QFile::remove(ReportFile::unfinished(m_path));
    m_progress = -1;
}

void ReportController::cancel()
{
    giveUp();
    Q_EMIT changed();
}

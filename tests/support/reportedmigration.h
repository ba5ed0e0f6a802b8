// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrykind.h"
#include "findingcode.h"
#include "guidelibrary.h"
#include "guideshelf.h"
#include "language.h"
#include "reportmaker.h"
#include "sessionreplay.h"
#include "signoff.h"
#include "storagetest.h"

#include <QCryptographicHash>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <memory>

/** A migration in a database of its own in which everything happened that a report tells, and the reports of it. */
class ReportedMigration
{
public:
    explicit ReportedMigration(const QString &customer, int evidence = 1, bool rehearsal = false)
    {
        if (!m_database.open(path()).result())
            qFatal("no database");
        const QJsonObject header{{u"product"_s, u"sbs2003"_s},
                                 {u"customer"_s, customer},
                                 {u"technician"_s, u"A. Keller"_s},
                                 {u"domain"_s, u"praxis.local"_s},
                                 {u"rehearsal"_s, rehearsal}};
        session = valueOf(store.createSession(u"7"_s, header));
        write(happened(evidence));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"console.db"_s); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] Database &database() { return m_database; }

    void write(const QList<EntryDraft> &drafts)
    {
        m_clock.time += 60'000;
        (void)valueOf(store.append(session, u"7"_s, drafts));
    }

    /** In the languages as the program speaks them one after the other. */
    [[nodiscard]] Report report(const QStringList &languages, Report::Detail detail = Report::Detail::Full)
    {
        const SessionState state = valueOf(SessionReplay::read(store, session));
        const QList<JournalEntry> journal = valueOf(store.entries(session));
        const QList<ChainEnd> ends = valueOf(store.ends(session));
        const ReportSource source{
            .state = state, .journal = journal, .ends = ends, .guide = *m_guides.guide(u"sbs2003"_s), .now = m_clock.now()};
        Report whole;
        for (const QString &code : languages) {
            m_language.choose(code);
            const Report each = ReportMaker(source, m_language.format(), detail).report();
            if (code == languages.constFirst())
                whole = each;
            else if (!whole.merge(each))
                qFatal("not the same in %s", qPrintable(code));
        }
        m_language.choose(u"en_US"_s);
        return whole;
    }

    static Finding clocksApart()
    {
        return {
            .status = Status::Failed,
            .code = Code::ClocksApart,
            .values = {{u"offset"_s, 432}, {u"limit"_s, 300}, {u"wrong"_s, u"source"_s}, {u"clocks"_s, QVariantMap{{u"source"_s, 432}}}},
            .source = u"192.168.16.2"_s,
            .measuredAt = QDateTime::fromMSecsSinceEpoch(1'772'360'430'000, QTimeZone::UTC)};
    }

    QUuid session;

private:
    [[nodiscard]] static QList<EntryDraft> happened(int evidence)
    {
        const auto author = [](QJsonObject json, const QString &name = u"A. Keller"_s) {
            json.insert(u"author"_s, name);
            return json;
        };
        const Finding levels{
            .status = Status::Failed, .code = Code::LevelsTooLow, .values = {{u"domain"_s, 0}, {u"forest"_s, 0}, {u"expected"_s, 2}}};
        const CustomerSignature signature{.name = u"Dr. Müller"_s,
                                          .strokes = {{10, 20, 30, 5, 40, -9}, {100, 60}},
                                          .journal = {{.console = {}, .sequence = 3, .hash = QByteArray(32, '\x5a')}},
                                          .author = u"A. Keller"_s,
                                          .at = QDateTime::fromMSecsSinceEpoch(1'772'360'430'000, QTimeZone::UTC)};
        QList<EntryDraft> all = {
            {EntryKind::Finding, u"prep.time-offset"_s, {{u"limitSeconds"_s, 300}}, clocksApart().toJson()},
            {EntryKind::Finding, u"prep.functional-level"_s, {}, levels.toJson()},
            {EntryKind::OverrideSet,
             u"prep.functional-level"_s,
             {},
             author({{u"verdict"_s, levels.toJson()}, {u"reason"_s, u"raised tonight"_s}, {u"expires"_s, u"2030-01-01T00:00:00Z"_s}})},
            {EntryKind::StepChanged,
             u"prepare.back-up-source"_s,
             {},
             author({{u"work"_s, u"Done"_s},
                     {u"kind"_s, u"confirmed"_s},
                     {u"text"_s, u"two disks"_s},
                     {u"answers"_s, QJsonObject{{u"date"_s, u"2026-03-01"_s}, {u"target"_s, u"USB 김민준 ١٢٣"_s}}}})},
            {EntryKind::StepChanged,
             u"prepare.test-restore"_s,
             {},
             author({{u"work"_s, u"Deferred"_s}, {u"text"_s, u"no spare disk today"_s}}, u"王小明"_s)},
            {EntryKind::Note, u"prepare.test-restore"_s, {}, author({{u"text"_s, u"Иван звонил: 42 файла"_s}})},
            {EntryKind::PlanRow,
             u"row1"_s,
             {},
             author({{u"application"_s, u"=Praxis & <b>Abrechnung</b>"_s}, {u"vendor"_s, u"弥生会計"_s}, {u"result"_s, u"works"_s}})},
            {EntryKind::PhaseSigned, u"prepare"_s, {}, author({{u"text"_s, u"all good"_s}})},
            {EntryKind::CustomerSigned, {}, {}, signature.toJson()},
        };
        for (int number = 0; number < evidence; ++number) {
            const QString hash =
                QString::fromLatin1(QCryptographicHash::hash(QByteArray::number(number), QCryptographicHash::Sha256).toHex());
            all.append({EntryKind::EvidenceAdded,
                        u"prepare.back-up-source"_s,
                        {},
                        author({{u"sha256"_s, hash},
                                {u"name"_s, u"@SUM(1+1)|Bildschirm %1.png"_s.arg(number)},
                                {u"size"_s, 40'000 + number},
                                {u"type"_s, u"image/png"_s},
                                {u"text"_s, u"The finished backup of the source server, number %1"_s.arg(number)}})});
        }
        return all;
    }

    QTemporaryDir m_folder;
    StandingClock m_clock;
    Database m_database;
    QQmlEngine m_qml;
    GuideLibrary m_library{m_qml};
    GuideShelf m_guides{m_library};
    Language m_language{nullptr};

public:
    JournalStore store{m_database, m_clock};
};

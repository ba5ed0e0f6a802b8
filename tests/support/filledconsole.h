// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "consolewindow.h"

#include <QTest>

/** Brings a window to where every page and sheet has something to show. */
class FilledConsole
{
public:
    /** Whether it came there: one migration is open with its first checks answered, a step of it is chosen, and something differs. */
    [[nodiscard]] static bool fill(const ConsoleWindow &console, const QString &folder)
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        Application &application = console.application();
        application.settings().setReducedMotion(true);
        application.settings().setBackupFolder(folder);
        const QString session = console.create({{u"product"_s, u"sbs2003"_s},
                                                {u"customer"_s, u"Contoso Ltd."_s},
                                                {u"domain"_s, u"contoso.lan"_s},
                                                {u"sourceAddress"_s, u"127.0.0.77"_s},
                                                {u"destinationAddress"_s, u"127.0.0.78"_s}});
        if (session.isEmpty()) {
            return false;
        }
        application.sessions().openSession(session);
        const auto isChecked = [&] { return application.current().hasSession() && !application.current().isChecking(); };
        if (!QTest::qWaitFor(isChecked, 30s) || !QTest::qWaitFor([&] { return console.page() == "SessionPage"_L1 && console.isCalm(); })) {
            return false;
        }
        application.current().openStep(u"prepare.sync-time"_s);
        application.engine().run([](Engine &engine) { engine.setStep(u"prepare.test-restore"_s, Work::Deferred, u"Tomorrow"_s); });
        ComparisonController &comparison = application.comparison();
        comparison.setOnlyDifferences(false);
        const auto differs = [&] {
            if (comparison.state() != ComparisonController::Reading && comparison.differences() == 0) {
                comparison.chooseMoments(session, 1, 0);
            }
            return comparison.differences() > 0;
        };
        return QTest::qWaitFor(differs, 20s);
    }
};

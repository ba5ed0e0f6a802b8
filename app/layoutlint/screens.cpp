// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

using namespace Qt::StringLiterals;

const QStringList &Screens::pages()
{
    static const QStringList all = {u"StartPage"_s,   u"NewMigrationPage"_s, u"SettingsPage"_s, u"SessionPage"_s,
                                    u"StepPage"_s,    u"CorrectionPage"_s,   u"PlanPage"_s,     u"RecordPage"_s,
                                    u"ComparePage"_s, u"FiguresPage"_s,      u"HistoryPage"_s};
    return all;
}

const QStringList &Screens::sheets()
{
    static const QStringList all = {u"MenuSheet"_s,          u"SignInSheet"_s,     u"ConfirmSheet"_s,        u"ReasonSheet"_s,
                                    u"CertificateSheet"_s,   u"FileSheet"_s,       u"PasteSheet"_s,          u"EvidenceSheet"_s,
                                    u"SignPhaseSheet"_s,     u"SignatureSheet"_s,  u"BeginSheet"_s,          u"ConditionSheet"_s,
                                    u"OverrideSheet"_s,      u"ReplaceSheet"_s,    u"CloseMigrationSheet"_s, u"DeadlinesSheet"_s,
                                    u"PlanRowSheet"_s,       u"PlanImportSheet"_s, u"PlanRemoveSheet"_s,     u"TickRowSheet"_s,
                                    u"BackupFolderSheet"_s,  u"ReportSheet"_s,     u"ReportFolderSheet"_s,   u"ExportSheet"_s,
                                    u"ImportSheet"_s,        u"CompareSheet"_s,    u"SecondLanguageSheet"_s, u"ShortcutsSheet"_s,
                                    u"HistoryFilterSheet"_s, u"KeepSheet"_s,       u"EraseSheet"_s,          u"MoveSheet"_s};
    return all;
}

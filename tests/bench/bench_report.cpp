// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the report of a migration with 500 pieces of evidence takes, from its journal to the file, beside writing the same
// bytes plainly.

#include "guideplugins.h"
#include "reportedmigration.h"
#include "reportfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>
#include <vector>

namespace
{
constexpr int pieces = 500;
constexpr int turns = 5;

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

template<typename Work>
double milliseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void writePlainly(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write");
    }
}
} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    ReportedMigration migration(u"Bäckerei und Konditorei Huber & Söhne KG"_s, pieces);
    const QStringList languages = {u"de_DE"_s, u"ja_JP"_s};
    (void)migration.report(languages); // loads the guide, as the window has long done
    for (const ReportForm form : {ReportForm::Html, ReportForm::Pdf, ReportForm::Csv, ReportForm::Json}) {
        const QString path = QDir(migration.folder()).filePath(u"report."_s + reportSuffix(form));
        std::vector<double> made;
        std::vector<double> plain;
        QByteArray bytes;
        for (int turn = 0; turn < turns; ++turn) {
            made.push_back(milliseconds([&] {
                bytes = ReportFile::bytesOf(migration.report(languages), form);
                if (!ReportFile::write(path, bytes)) {
                    qFatal("cannot write");
                }
            }));
            plain.push_back(milliseconds([&] { writePlainly(path, bytes); }));
        }
        std::printf("%s %.1f %.3f %lld\n", qPrintable(reportSuffix(form)), median(made), median(plain),
                    static_cast<long long>(bytes.size()));
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the largest guide takes to load in a new engine, beside a QML file of as many bare QtObjects; and how long with
// everything in it read, which the console does step by step. All are compiled ahead or read from a cache as Qt likes; they
// take turns.

#include "guidelibrary.h"
#include "guideplugins.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{
constexpr int turns = 20;

[[noreturn]] void fail(const QString &what)
{
    std::fprintf(stderr, "bench_guide: %s\n", qPrintable(what));
    std::exit(70);
}

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

/** What is read in steps is made then: also of what applies to other products only. */
void readAll(const Guide &guide)
{
    const auto steps = guide.findChildren<Step *>();
    for (const Step *step : steps) {
        (void)step->instructions();
    }
}

double loadGuide(const QString &product, bool isRead)
{
    return milliseconds([&product, isRead] {
        QQmlEngine engine;
        GuideLibrary library(engine);
        const Guide *guide = library.guide(product);
        if (!guide) {
            fail(library.errorString());
        }
        if (isRead) {
            readAll(*guide);
        }
    });
}

/** Of everything that the guide is made of, also of what applies to other products only. */
qsizetype objectsOf(const QString &product)
{
    QQmlEngine engine;
    GuideLibrary library(engine);
    const Guide *guide = library.guide(product);
    if (!guide) {
        return 0;
    }
    readAll(*guide);
    return guide->findChildren<QObject *>().size() + 1;
}

double loadBare(const QString &file)
{
    return milliseconds([&file] {
        QQmlEngine engine;
        QQmlComponent component(&engine, QUrl::fromLocalFile(file));
        const std::unique_ptr<QObject> made(component.create());
        if (!made) {
            fail(component.errorString());
        }
    });
}
} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QString largest;
    qsizetype count = 0;
    for (const auto &product : {u"sbs2003"_s, u"sbs2008"_s, u"sbs2011std"_s, u"sbs2011ess"_s, u"wsf2008"_s, u"wse2012"_s}) {
        if (const qsizetype objects = objectsOf(product); objects > count) {
            largest = product;
            count = objects;
        }
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"Bare.qml"_s);
    QFile bare(file);
    if (!bare.open(QIODevice::WriteOnly)) {
        fail(bare.errorString());
    }
    bare.write("import QtQml\nQtObject {\n    property list<QtObject> all: [\n" + QByteArray("        QtObject {},\n").repeated(count - 2)
               + "        QtObject {}\n    ]\n}\n");
    bare.close();
    std::vector<double> guides;
    std::vector<double> readGuides;
    std::vector<double> bares;
    for (int turn = 0; turn < turns; ++turn) {
        guides.push_back(loadGuide(largest, false));
        readGuides.push_back(loadGuide(largest, true));
        bares.push_back(loadBare(file));
    }
    std::printf("%s %lld %.3f %.3f %.3f\n", qPrintable(largest), static_cast<long long>(count), median(guides), median(readGuides),
                median(bares));
    return 0;
}

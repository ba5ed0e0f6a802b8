// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelibrary.h"
#include "guideplugins.h"
#include "guidereport.h"
#include "guideshelf.h"
#include "testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaProperty>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

/** What is printed of a guide is all that it declares. */
class GuideReportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonHoldsTheWholeGuide_data() { products(); }
    void jsonHoldsTheWholeGuide();
    void textHoldsTheWholeGuide_data() { products(); }
    void textHoldsTheWholeGuide();

private:
    static void products();
    [[nodiscard]] const Guide *fetchedGuide();

    QQmlEngine m_engine;
    GuideLibrary m_library{m_engine};
};

void GuideReportTest::products()
{
    QTest::addColumn<QString>("product");
    const auto keys = GuideShelf::products();
    for (const QString &key : keys) {
        QTest::newRow(qPrintable(key)) << key;
    }
}

const Guide *GuideReportTest::fetchedGuide()
{
    return m_library.guide(*static_cast<QString *>(QTest::qData("product", qMetaTypeId<QString>())));
}

void GuideReportTest::jsonHoldsTheWholeGuide()
{
    const Guide *guide = fetchedGuide();
    QVERIFY2(guide, qPrintable(m_library.errorString()));
    const QJsonObject json = QJsonDocument::fromJson(GuideReport(*guide).json()).object();
    QCOMPARE(json[u"product"_s].toString(), guide->key());
    QCOMPARE(json[u"version"_s].toString(), guide->version());
    QJsonArray phases = json[u"phases"_s].toArray();
    QCOMPARE(phases.size(), guide->phases().size());
    phases.prepend(json[u"introduction"_s]);
    QStringList ids;
    qsizetype checks = 0;
    for (const auto &phase : std::as_const(phases)) {
        const QJsonArray steps = phase[u"steps"_s].toArray();
        for (const auto &value : steps) {
            const QJsonObject step = value.toObject();
            ids.append(step[u"id"_s].toString());
            const Step *declared = guide->step(ids.constLast());
            QVERIFY(declared);
            QCOMPARE(step[u"title"_s].toString(), declared->title());
            QCOMPARE(step[u"dueBefore"_s].toString(), declared->dueBefore());
            QCOMPARE(step[u"condition"_s].toString(), declared->condition());
            QCOMPARE(step[u"limits"_s].toString(), declared->limits());
            // Whatever a guide can declare of a step is printed, what is added to the type later too.
            const QMetaObject &type = Step::staticMetaObject;
            for (int i = type.propertyOffset(); i < type.propertyCount(); ++i) {
                const QMetaProperty property = type.property(i);
                const QVariant said = property.read(declared);
                const bool isSaid = said.typeId() == QMetaType::QString ? !said.toString().isEmpty()
                    : said.canConvert<QVariantList>()                   ? !said.toList().isEmpty()
                                                                        : said.toInt() != 0;
                if (isSaid && qstrcmp(property.name(), "key") != 0 && qstrcmp(property.name(), "parts") != 0) {
                    QVERIFY2(step.contains(QLatin1StringView(property.name())), property.name());
                }
            }
            const QJsonArray instructions = step[u"instructions"_s].toArray();
            QCOMPARE(instructions.size(), declared->instructions().size());
            for (qsizetype i = 0; i < instructions.size(); ++i) {
                const QList<Command *> commands = declared->instructions().at(i)->commands();
                const QJsonArray printed = instructions[i][u"commands"_s].toArray();
                QCOMPARE(printed.size(), commands.size());
                for (qsizetype k = 0; k < commands.size(); ++k) {
                    QCOMPARE(printed[k][u"text"_s].toString(), commands.at(k)->text());
                }
            }
            checks += step[u"checks"_s].toArray().size();
        }
    }
    QCOMPARE(ids, guide->stepIds());
    QCOMPARE(checks, guide->checks().size());
}

void GuideReportTest::textHoldsTheWholeGuide()
{
    const Guide *guide = fetchedGuide();
    QVERIFY2(guide, qPrintable(m_library.errorString()));
    const QStringList lines = GuideReport(*guide).text().split(u'\n');
    for (const Step *step : guide->steps()) {
        QVERIFY2(lines.contains(step->id() + u"  "_s + step->title()), qPrintable(step->id()));
        const auto instructions = step->instructions();
        for (const Instruction *instruction : instructions) {
            for (const Command *command : instruction->commands()) {
                const QString line = u"        "_s + command->text().section(u'\n', 0, 0);
                QVERIFY2(lines.contains(line), qPrintable(line));
            }
        }
    }
}

CONSOLE_TEST_MAIN(GuideReportTest)
#include "tst_guidereport.moc"

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "historycontroller.h"
#include "language.h"
#include "words.h"

using namespace Qt::StringLiterals;

// What the list says of itself, in the language of the moment.

QString HistoryController::countText() const
{
    return tr("%n migration(s) on this console", nullptr, m_counts.all());
}

QString HistoryController::matchText() const
{
    if (!isRestricted() || m_state != Ready || !m_matches) {
        return {};
    }
    const auto count = static_cast<int>(*m_matches);
    //: More were found than are looked through; %n is how many of them are shown
    return m_sessions.isComplete() ? tr("%n found", nullptr, count)
                                   : tr("The %n that began last are shown. Type more to find older ones.", nullptr, count);
}

QStringList HistoryController::outcomes() const
{
    const Format format = m_services.language.format();
    QStringList list{//: A filter and how many migrations it shows
                     tr("All %1").arg(format.number(m_counts.all())),
                     //: A filter and how many migrations it shows: those that go on
                     tr("Open %1").arg(format.number(m_counts.open)),
                     //: A filter and how many migrations it shows
                     tr("Finished %1").arg(format.number(m_counts.finished)),
                     //: A filter and how many migrations it shows: those that were given up
                     tr("Abandoned %1").arg(format.number(m_counts.abandoned))};
    if (m_counts.archived > 0) {
        //: A filter and how many migrations it shows: those that were taken out of the list
        list.append(tr("Archived %1").arg(format.number(m_counts.archived)));
    }
    return list;
}

QStringList HistoryController::products() const
{
    const Format format = m_services.language.format();
    //: A filter: old servers of every product
    QStringList list{tr("All products")};
    for (const auto &product : m_counts.products) {
        //: A filter and how many migrations it shows: %1 is a product, a year or a person, %2 a number
        list.append(tr("%1 (%2)").arg(Words::product(product.key), format.number(product.count)));
    }
    return list;
}

QStringList HistoryController::years() const
{
    const Format format = m_services.language.format();
    //: A filter: migrations that began in any year
    QStringList list{tr("All years")};
    for (const auto &[year, count] : m_counts.years) {
        list.append(tr("%1 (%2)").arg(QString::number(year), format.number(count)));
    }
    return list;
}

QStringList HistoryController::technicians() const
{
    const Format format = m_services.language.format();
    //: A filter: migrations of every technician
    QStringList list{tr("All technicians")};
    for (const auto &technician : m_counts.technicians) {
        list.append(tr("%1 (%2)").arg(Format::foreign(technician.key), format.number(technician.count)));
    }
    return list;
}

QStringList HistoryController::sorts() const
{
    return {//: Order of a list
            tr("Last entry"),
            //: Order of a list: when the migration began
            tr("Started"),
            //: Order of a list
            tr("Customer"),
            //: Order of a list: the product that is replaced
            tr("Product"),
            //: Order of a list: open, abandoned or finished
            tr("State")};
}

QString HistoryController::filterText() const
{
    QStringList parts;
    if (!m_query.product.isEmpty()) {
        parts.append(Words::product(m_query.product));
    }
    if (m_year > 0) {
        parts.append(QString::number(m_year));
    }
    if (!m_query.technician.isEmpty()) {
        parts.append(Format::foreign(m_query.technician));
    }
    return parts.join(u" · "_s);
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>

/** What a model does while its rows change; a view keeps its place, its focus and what moves in it. */
template<typename Removing, typename Removed, typename Inserting, typename Inserted, typename Changed>
struct RowSignals {
    Removing removing; ///< (row)
    Removed removed;
    Inserting inserting; ///< (row)
    Inserted inserted;
    Changed changed; ///< (row)
};

/** Brings the rows that are shown to those that are wanted, one by one. What stays, stays in the same order. */
template<typename Row, typename KeyOf, typename Signals>
void syncRows(QList<Row> &shown, const QList<Row> &wanted, KeyOf keyOf, const Signals &tell)
{
    for (qsizetype i = shown.size() - 1; i >= 0; --i) {
        const auto isThis = [&](const Row &row) { return keyOf(row) == keyOf(shown.at(i)); };
        if (std::ranges::none_of(wanted, isThis)) {
            tell.removing(static_cast<int>(i));
            shown.removeAt(i);
            tell.removed();
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < shown.size() && keyOf(shown.at(i)) == keyOf(wanted.at(i))) {
            if (!(shown.at(i) == wanted.at(i))) {
                shown[i] = wanted.at(i);
                tell.changed(static_cast<int>(i));
            }
            continue;
        }
        tell.inserting(static_cast<int>(i));
        shown.insert(i, wanted.at(i));
        tell.inserted();
    }
}

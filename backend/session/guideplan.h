// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checkprobe.h"

#include <QHash>
#include <QList>
#include <QMetaType>
#include <QStringList>

#include <memory>

class Guide;

/** What the engine must know of a guide, as values: guide objects belong to the window's thread. */
struct GuidePlan {
    QString guide; ///< "sbs2003"
    QString version;
    QString sourceGoneAfter; ///< full step id
    QString destinationSince; ///< full step id
    QStringList phaseOrder; ///< keys, without the introduction
    QStringList stepOrder; ///< full step ids, in the guide's order
    QHash<QString, QString> stepOfCheck; ///< card key → full step id
    QList<std::shared_ptr<const CheckProbe>> probes; ///< in the guide's order

    [[nodiscard]] static GuidePlan of(const Guide &guide); ///< on the guide's thread

    /** The situation when every step up to and including `step` is done; "" = none. */
    [[nodiscard]] QSet<QString> doneUpTo(const QString &step) const;
};
Q_DECLARE_METATYPE(GuidePlan)

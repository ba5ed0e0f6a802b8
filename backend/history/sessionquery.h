// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journalstore.h"
#include "sessionstate.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/** One thing that is looked for: in what people wrote and, by the codes that mean it, in what checks found. */
struct SoughtWord {
    QString text = {}; ///< folded (SearchWords::wanted)
    QStringList codes = {}; ///< codes of findings and keys of cards whose words hold it in the language that is shown

    bool operator==(const SoughtWord &) const = default;
};

/** Which sessions, in which order, and which stretch of them. */
struct SessionQuery {
    enum class Sort { NewestEntry, Started, Customer, Product, State };

    /** Where a page ends: the next begins behind it. */
    struct Place {
        QString text = {}; ///< what the sort goes by, where that is a text
        qint64 time = 0; ///< milliseconds since 1970, where it is a time
        qint64 number = 0; ///< of the session in the list

        bool operator==(const Place &) const = default;
    };

    QList<SoughtWord> words = {}; ///< all of them
    std::optional<SessionOutcome::Kind> outcome = {};
    QString product = {}; ///< key of the guide; empty: all
    QString technician = {}; ///< as typed when the session was made; empty: all
    QDateTime from = {}; ///< started then or later; invalid: ever
    QDateTime until = {}; ///< started before
    bool isPast = false; ///< only what is finished or abandoned
    std::optional<bool> isArchived = {}; ///< only what left the list, or only what did not
    Sort sort = Sort::NewestEntry;
    std::optional<Place> after = {};
    int limit = 50;
    bool isThorough = false; ///< looks through all that contain the words, for some seconds if need be

    [[nodiscard]] bool operator==(const SessionQuery &) const = default;
};

/** One stretch of the list. */
struct SessionPage {
    QList<SessionSummary> sessions = {};
    std::optional<SessionQuery::Place> end = {}; ///< where the next page begins; absent: there is none
    bool isComplete = true; ///< false: more contain the words than are looked through; those that began last are here
    bool isSuperseded = false; ///< another was asked for meanwhile: empty
};

/** How many there are of each kind. */
struct SessionCounts {
    struct Product {
        QString key = {};
        int count = 0;
        bool operator==(const Product &) const = default;
    };

    int open = 0;
    int finished = 0;
    int abandoned = 0;
    int archived = 0; ///< of whatever outcome; in none of the others
    QList<Product> products = {}; ///< most first
    QList<Product> technicians = {}; ///< most first; not all of very many
    QList<std::pair<int, int>> years = {}; ///< year and how many began in it; newest first

    [[nodiscard]] int all() const { return open + finished + abandoned; } ///< in the list
    bool operator==(const SessionCounts &) const = default;
};

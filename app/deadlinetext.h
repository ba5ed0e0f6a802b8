// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deadline.h"
#include "format.h"

#include <QCoreApplication>

/** What is said of a deadline, in the user's language. Of one that was judged for the same moment. */
class DeadlineText
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineText)
public:
    DeadlineText(const Format &format, const QDateTime &now);

    [[nodiscard]] static QString title(const Deadline &deadline); ///< "Source server out of the network"
    [[nodiscard]] QString line(const Deadline &deadline) const; ///< "Source server must be gone by Fri 12 Dec 2026 · 9 days left"
    [[nodiscard]] QString left(const Deadline &deadline) const; ///< "9 days left"; empty where none is
    [[nodiscard]] QString lastSafe(const Deadline &deadline) const; ///< a day, or on the last one a time
    [[nodiscard]] QString origin(const Deadline &deadline) const; ///< what it is counted from and how that is known
    [[nodiscard]] QStringList doubts(const Deadline &deadline) const; ///< what makes it less sure
    [[nodiscard]] QString uncertainty(const Deadline &deadline) const; ///< "± 5 min"

private:
    struct Row;
    static const Row s_rows[];
    [[nodiscard]] static const Row &rowOf(const Deadline &deadline);

    Format m_format;
    QDateTime m_now;
};

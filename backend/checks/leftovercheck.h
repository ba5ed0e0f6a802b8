// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A guide is made once and never changes, so nothing notifies. clazy:excludeall=qproperty-without-notify

#include "check.h"
#include "directoryprobe.h"

/** A check of what the directory holds of the source: normal until a step is done, and to be gone after it. */
class LeftoverCheck : public Check
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Use one of the checks of what is left of a server")
    Q_PROPERTY(QString goneAfter MEMBER m_goneAfter READ goneAfter FINAL)

public:
    using Check::Check;
    [[nodiscard]] const QString &goneAfter() const { return m_goneAfter; } ///< full id of the step after which nothing may be left

private:
    QString m_goneAfter;
};

/** Base of their probes: reads at every server that takes part, because what one of them still knows is not gone. */
struct LeftoverProbe : DirectoryProbe {
    /** What was found, each object once. */
    struct Found {
        QString host; ///< the source
        QList<LdapEntry> ofSource;
        QList<LdapEntry> ofOthers;
        bool mustBeGone = false;
        QString goneAfter; ///< the step until which it is normal
    };

    QString goneAfter;

    [[nodiscard]] QList<LdapSearch> searches(const RootDse &directory, const ServerNames &names) const override;
    [[nodiscard]] Finding judge(const DirectoryEvidence &evidence) const override;

    /** Finds the objects of all servers, and one that is always there: without it nothing was read. */
    [[nodiscard]] virtual LdapSearch search(const RootDse &directory) const = 0;
    [[nodiscard]] virtual bool isWitness(const LdapEntry &entry) const = 0;
    [[nodiscard]] virtual QString serverOf(const LdapEntry &entry) const = 0; ///< its computer's name; empty: of no interest
    [[nodiscard]] virtual Finding weigh(const Found &found) const = 0;
};

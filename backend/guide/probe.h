// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/**
 * What a Check asks, as an immutable value that may cross threads: guide objects belong to the window's thread.
 *
 * The guide knows nothing of it but that it exists; backend/checks says what is in it.
 */
struct Probe {
    Probe() = default;
    Probe(const Probe &) = default;
    Probe &operator=(const Probe &) = default;
    virtual ~Probe();
};

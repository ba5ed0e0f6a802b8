// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <expected>

/** A value, or the reason why there is none. Each folder has one error type. Never for findings: "failed" is an answer. */
template<typename T, typename Error>
using Result = std::expected<T, Error>;

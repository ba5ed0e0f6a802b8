// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "step.h"

#include "phase.h"

QString Step::id() const
{
    return m_phase ? m_phase->key() + u'.' + m_key : m_key;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "neterror.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

/**
 * A question that several checks ask at once and that is sent only once: all get the one answer, each on its own turn
 * of the event loop, and none after its context object has gone.
 */
template<typename T>
class SharedAnswer
{
public:
    using Callback = std::function<void(const NetResult<T> &)>;

    /** Registers a caller; true where the caller must send the question now. */
    [[nodiscard]] bool ask(QObject *context, Callback callback)
    {
        if (m_round->answer) {
            post(context, std::move(callback), *m_round->answer);
            return false;
        }
        m_round->waiting.push_back({context, std::move(callback)});
        return std::exchange(m_round->sent, true) == false;
    }

    /** What delivers the answer to this question, even when it was forgotten meanwhile. */
    [[nodiscard]] Callback deliverer() const
    {
        return [round = m_round](const NetResult<T> &answer) {
            round->answer = answer;
            for (auto &[context, callback] : std::exchange(round->waiting, {})) {
                post(context, std::move(callback), answer);
            }
        };
    }

    /** The next caller asks anew; who waits still gets the answer of the old question. */
    void forget() { m_round = std::make_shared<Round>(); }

    /** The answer, where there is one already. */
    [[nodiscard]] const std::optional<NetResult<T>> &known() const { return m_round->answer; }

private:
    struct Waiting {
        QPointer<QObject> context;
        Callback callback;
    };
    struct Round {
        bool sent = false;
        std::optional<NetResult<T>> answer;
        std::vector<Waiting> waiting;
    };

    static void post(QObject *context, Callback callback, const NetResult<T> &answer)
    {
        if (context) {
            QMetaObject::invokeMethod(context, [callback = std::move(callback), answer] { callback(answer); }, Qt::QueuedConnection);
        }
    }

    std::shared_ptr<Round> m_round = std::make_shared<Round>();
};

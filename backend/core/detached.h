// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QPromise>

#include <thread>
#include <type_traits>
#include <utility>

/**
 * Runs `task()` on a thread that nobody waits for, not even the end of the program: a disk that does not answer holds that
 * thread and nothing else. The answer comes by `.then(context, …)`.
 */
template<typename Task>
auto runDetached(Task task) -> QFuture<std::invoke_result_t<Task>>
{
    QPromise<std::invoke_result_t<Task>> promise;
    auto future = promise.future();
    std::thread([promise = std::move(promise), work = std::move(task)]() mutable {
        promise.start();
        promise.addResult(work());
        promise.finish();
    }).detach();
    return future;
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "guide.h"

#include <QHash>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QQmlComponent;
class QQmlEngine;

/** Loads the guides of Console.Guides by their keys, each once. Needs no window. Its guides live as long as it does. */
class GuideLibrary : public QObject
{
    Q_OBJECT
public:
    /** The engine must outlive the library and know the module; tests name one of their own. */
    explicit GuideLibrary(QQmlEngine &engine, QObject *parent = nullptr);
    GuideLibrary(QQmlEngine &engine, QString moduleUri, QObject *parent = nullptr);
    ~GuideLibrary() override;

    /** Begins to read a guide on the engine's own thread, so that guide() has less to wait for. */
    void prefetch(const QString &key);
    /** The guide of a product ("sbs2003" is Sbs2003.qml), or null with the reason in errorString(). */
    [[nodiscard]] Guide *guide(const QString &key);
    [[nodiscard]] const QString &errorString() const { return m_errorString; } ///< of the last guide() that gave null; for the log

private:
    QQmlEngine &m_engine;
    QString m_moduleUri;
    QHash<QString, Guide *> m_guides;
    std::unique_ptr<QQmlComponent> m_coming; ///< keeps alive what is being read ahead
    QString m_errorString;
};

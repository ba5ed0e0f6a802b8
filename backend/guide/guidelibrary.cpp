// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guidelibrary.h"

#include <QQmlComponent>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace
{
QString typeNameOf(const QString &key)
{
    return key.isEmpty() ? key : key.at(0).toUpper() + key.mid(1);
}
} // namespace

GuideLibrary::GuideLibrary(QQmlEngine &engine, QObject *parent)
    : GuideLibrary(engine, u"Console.Guides"_s, parent)
{}

GuideLibrary::GuideLibrary(QQmlEngine &engine, QString moduleUri, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_moduleUri(std::move(moduleUri))
{}

GuideLibrary::~GuideLibrary() = default;

void GuideLibrary::prefetch(const QString &key)
{
    if (!m_guides.contains(key))
        m_coming = std::make_unique<QQmlComponent>(&m_engine, m_moduleUri, typeNameOf(key), QQmlComponent::Asynchronous);
}

Guide *GuideLibrary::guide(const QString &key)
{
    if (Guide *loaded = m_guides.value(key))
        return loaded;
    QQmlComponent component(&m_engine, m_moduleUri, typeNameOf(key));
    if (!component.isReady()) {
        m_errorString = component.errorString();
        return nullptr;
    }
    std::unique_ptr<QObject> made(component.create());
    auto *guide = qobject_cast<Guide *>(made.get());
    if (!guide || guide->key() != key) {
        m_errorString = guide ? u"The guide calls itself %1"_s.arg(guide->key())
            : made            ? u"%1 is no guide"_s.arg(typeNameOf(key))
                              : component.errorString();
        return nullptr;
    }
    // Without an owner the engine could collect it as soon as a script has seen it.
    made.release()->setParent(this);
    QQmlEngine::setObjectOwnership(guide, QQmlEngine::CppOwnership);
    m_guides.insert(key, guide);
    return guide;
}

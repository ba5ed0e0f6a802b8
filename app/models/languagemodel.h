// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QtQmlIntegration/qqmlintegration.h>

/** The languages to choose from; the first row follows the system. */
class LanguageModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Settings.languages")
    Q_PROPERTY(int currentIndex READ currentIndex NOTIFY currentIndexChanged FINAL)

public:
    enum Role {
        CodeRole = Qt::UserRole + 1, ///< "de_DE"; empty for the system's language
        NativeNameRole, ///< as its readers write it; for the system's language a translated text
        FontFamilyRole, ///< to draw the name in
        CurrentRole, ///< true for the chosen one
    };
    Q_ENUM(Role)

    explicit LanguageModel(QObject *parent = nullptr);

    [[nodiscard]] int currentIndex() const;
    void setCurrent(const QString &code);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void currentIndexChanged();

private:
    QString m_current;
};

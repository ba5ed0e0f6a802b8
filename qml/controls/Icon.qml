// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Console.Theme

/** One of the theme's line icons in one colour. */
TintedPicture {
    id: icon

    property string picture
    property int size: Theme.icon

    width: icon.size
    height: icon.size
    source: icon.picture ? Theme.iconUrl(icon.picture) : ""
    color: Theme.text
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQml
import Console

/** Keeps what is typed and not sent yet, until whoever sends it drops it. Where its key changes, the field has another text. */
QtObject {
    id: draft

    /** What it is typed for and about, such as "reason:prepare.sync-time". */
    required property string key
    required property string text
    /** False where the field is filled first, and restore() called then. */
    property bool atOnce: true
    property bool ready: false

    signal restored(string text)

    function restore(): void {
        const kept = Drafts.text(draft.key);
        if (kept.length > 0 && kept !== draft.text)
            draft.restored(kept);
        draft.ready = true;
    }
    function drop(): void {
        draft.ready = false;
        Drafts.drop(draft.key);
    }

    // What is kept in the database comes a moment after the session.
    readonly property Connections late: Connections {
        target: Drafts
        enabled: draft.ready && draft.text.length === 0
        function onChanged(): void { draft.restore(); }
    }

    onKeyChanged: {
        if (!draft.ready)
            return;
        draft.ready = false;
        draft.restored(Drafts.text(draft.key));
        draft.ready = true;
    }
    onTextChanged: if (draft.ready) Drafts.keep(draft.key, draft.text)
    Component.onCompleted: if (draft.atOnce) draft.restore()
}

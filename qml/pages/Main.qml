// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Console
import Console.Theme
import Console.Controls

/** The window: the stack of pages, the sheet in front of it, and the keys that work everywhere. */
T.ApplicationWindow {
    id: window

    // A var, because the type that Qt declares for it is not the one it has.
    readonly property var keyboard: Qt.inputMethod
    readonly property bool moving: stack.busy
    readonly property string pageName: stack.currentItem?.objectName ?? ""

    width: 1280
    height: 800
    minimumWidth: 320
    minimumHeight: 320
    visible: true
    title: Current.hasSession ? Current.customer : qsTr("Migration Console")
    color: Theme.ground

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true

    // The window opens at once; its first page follows when it is known which one that is.
    function begin(): void {
        if (stack.depth > 0)
            return;
        const first = Current.hasSession ? "SessionPage.qml" : "StartPage.qml";
        stack.pushItem(Qt.resolvedUrl(first), {}, T.StackView.Immediate);
    }
    function show(page: string): void {
        const place = stack.find(item => item.objectName === page);
        if (place)
            stack.popToItem(place);
        else if (page === "StartPage")
            stack.replaceCurrentItem(Qt.resolvedUrl("StartPage.qml"));
        else
            stack.pushItem(Qt.resolvedUrl(page + ".qml"));
    }
    function leave(): void {
        if (window.pageName === "SessionPage")
            window.leaveSession();
        else
            stack.popCurrentItem();
    }
    function leaveSession(): void {
        window.show("StartPage");
        Current.close();
    }
    // A migration that has just begun leaves no form behind it to come back to.
    function enterSession(): void {
        if (stack.find(item => item.objectName === "StartPage"))
            window.show("StartPage");
        window.show("SessionPage");
    }
    // Whoever was at a step when the session was left, or the power went, is there again, with the form that was open.
    function comeBack(): void {
        if (window.pageName !== "SessionPage")
            return;
        const page = Visit.takePage();
        const sheet = Visit.takeSheet();
        // A form that could send nothing any more would only be in the way; its words are kept.
        const changeable = !Current.readOnly && !Migration.closed;
        if (page === "StepPage" && Step.stepId.length > 0 && window.width < Theme.threePanes)
            window.show(page);
        else if (["PlanPage", "RecordPage"].includes(page) || (page === "CorrectionPage" && changeable))
            window.show(page);
        if (changeable && sheet.length > 0 && !Cover.sheet)
            window.ask(sheet);
    }
    function showsFocus(): bool {
        return (window.activeFocusItem as T.Control)?.visualFocus ?? false;
    }
    // A sheet that goes gives the focus back; whoever came by keys must see where it is.
    function showFocus(): void {
        const item = window.activeFocusItem as T.Control;
        if (item)
            item.focusReason = Qt.TabFocusReason;
        window.keepFocus();
    }
    // What was pressed may go with what it did: the next one has the focus then.
    function keepFocus(): void {
        const item = window.activeFocusItem;
        if (item && !item.visible && !Cover.sheet)
            item.nextItemInFocusChain(true).forceActiveFocus(window.showsFocus() ? Qt.TabFocusReason : Qt.OtherFocusReason);
    }
    function ask(sheet: string): void {
        front.byKeys = window.showsFocus() || (front.byKeys && (front.sheet?.visible ?? false));
        front.name = sheet;
        front.source = "";
        front.source = Qt.resolvedUrl("dialogs/" + sheet + ".qml");
    }

    Binding { target: Theme; property: "scheme"; value: Settings.theme }
    Binding { target: Theme; property: "textScale"; value: Settings.textScale }
    Binding { target: Theme; property: "fontFamily"; value: Language.fontFamily }
    Binding { target: Theme; property: "monoFamily"; value: Language.monoFamily }
    Binding { target: Theme; property: "cjk"; value: Language.cjk }
    Binding { target: Theme; property: "gloves"; value: Settings.gloves }
    Binding { target: Motion; property: "reduced"; value: Settings.reducedMotion }

    NamedShortcut {
        title: qsTr("Back")
        key: StandardKey.Cancel
        sequences: [StandardKey.Cancel, StandardKey.Back]
        enabled: !Cover.sheet && window.pageName !== "StartPage"
        onActivated: window.leave()
    }
    NamedShortcut {
        title: qsTr("Keyboard shortcuts")
        key: StandardKey.HelpContents
        enabled: !Cover.sheet
        onActivated: window.ask("ShortcutsSheet")
    }
    NamedShortcut {
        title: qsTr("Check now")
        key: StandardKey.Refresh
        enabled: !Cover.sheet && Current.hasSession && !Current.past
        onActivated: Current.checkNow()
    }
    Connections {
        target: Route
        function onBackWanted(): void { window.leave(); }
        function onPageWanted(name: string): void { window.show(name); }
        function onSessionLeft(): void { window.leaveSession(); }
        function onSheetWanted(name: string): void { window.ask(name); }
    }
    Binding { target: Visit; property: "page"; value: window.pageName }
    Connections {
        // Not as a binding: with the window a sheet goes without being closed, and whoever comes back is to find it.
        target: front.sheet
        function onOpened(): void { Visit.sheet = front.sheet.returning ? front.name : ""; }
        function onAboutToHide(): void { Visit.sheet = ""; }
        function onClosed(): void { if (front.byKeys) window.showFocus(); }
    }
    Connections {
        target: Visit
        function onPageWanted(): void { window.comeBack(); }
    }
    Connections {
        target: Current
        function onHasSessionChanged(): void {
            if (Current.hasSession && stack.depth > 0)
                window.enterSession();
        }
        function onOpeningChanged(): void {
            if (!Current.opening)
                window.begin();
        }
    }

    Timer {
        // From a slow disk a session comes into the open window.
        running: stack.depth === 0
        interval: 1000
        onTriggered: window.begin()
    }
    T.StackView {
        id: stack

        readonly property real keyboardHeight: window.keyboard.visible ? Math.max(0, window.keyboard.keyboardRectangle.height) : 0

        anchors.fill: parent
        // The keyboard on the screen takes its room from the page, so that the field in use stays in sight.
        anchors.bottomMargin: stack.keyboardHeight + undo.height + replay.height
        clip: replay.active
        focus: true
        Component.onCompleted: if (!Current.opening) window.begin()
        onCurrentItemChanged: {
            if (stack.currentItem)
                stack.currentItem.forceActiveFocus(Qt.OtherFocusReason);
            Qt.callLater(window.comeBack);
        }

        pushEnter: Transition {
            NumberAnimation { property: "x"; from: stack.width / 8; to: 0; duration: Motion.slow; easing.type: Easing.OutCubic }
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Motion.quick }
        }
        pushExit: Transition {
            NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Motion.quick }
        }
        popEnter: Transition {
            NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Motion.quick }
        }
        popExit: Transition {
            NumberAnimation { property: "x"; from: 0; to: stack.width / 8; duration: Motion.slow; easing.type: Easing.OutCubic }
            NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Motion.quick }
        }
    }
    Loader {
        id: undo
        anchors { left: parent.left; right: parent.right; bottom: stack.bottom; bottomMargin: -height }
        height: active && item ? (item as Item).implicitHeight : 0
        active: Undo.available && Current.hasSession && !Current.readOnly
        source: active ? Qt.resolvedUrl("UndoBar.qml") : ""
    }
    Loader {
        id: replay
        anchors { left: parent.left; right: parent.right; bottom: stack.bottom; bottomMargin: -height }
        height: active && item ? (item as Item).implicitHeight : 0
        active: Replay.active
        source: active ? Qt.resolvedUrl("ReplayBar.qml") : ""
        onLoaded: (item as ReplayBar).windowHeight = Qt.binding(() => window.height)
    }
    Loader {
        // Whatever page it is: this is not the present.
        anchors.fill: parent
        z: 1
        active: Replay.active
        sourceComponent: Rectangle {
            color: "transparent"
            border { width: Theme.ring; color: Theme.markColor(Mark.Warning) }
        }
    }
    Loader {
        id: front
        objectName: "front"

        property string name
        property bool byKeys: false
        readonly property Sheet sheet: front.item as Sheet

        onLoaded: (front.item as T.Popup).open()
    }
    Loader {
        id: screenKeyboard
        // In front of sheets as well, which stand in the overlay.
        parent: window.contentItem?.parent ?? null
        z: 2000000
        active: ScreenKeyboard.active
        source: active ? Qt.resolvedUrl("KeyboardPanel.qml") : ""
        onLoaded: {
            item.windowWidth = Qt.binding(() => window.width);
            item.windowHeight = Qt.binding(() => window.height);
        }
    }
    Connections {
        target: window.activeFocusItem
        function onVisibleChanged(): void { Qt.callLater(window.keepFocus); }
    }
    Connections {
        target: certificate.item as T.Popup
        function onClosed(): void { if (certificate.byKeys) window.showFocus(); }
    }
    Loader {
        id: certificate

        property bool byKeys: false

        active: Current.certificate.asked
        source: active ? Qt.resolvedUrl("dialogs/CertificateSheet.qml") : ""
        onLoaded: {
            certificate.byKeys = window.showsFocus();
            (item as T.Popup).open();
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Console.Theme

/** Room to write a name with a finger, or to show one that was written. Without a finger the name is typed elsewhere. */
ColumnLayout {
    id: field

    required property string label
    property bool readOnly: false
    /** The strokes: of each x, y, then steps of x and y, in thousandths of the field's width. */
    property var strokes: []

    readonly property bool empty: field.strokes.length === 0
    readonly property real unit: ground.width / 1000

    signal edited

    spacing: Theme.half

    function clear(): void {
        field.strokes = [];
        field.edited();
    }
    function begin(x: real, y: real): void {
        field.strokes = [...field.strokes, [Math.round(x / field.unit), Math.round(y / field.unit)]];
    }
    function go(x: real, y: real): void {
        const stroke = field.strokes[field.strokes.length - 1];
        let atX = 0;
        let atY = 0;
        for (let i = 0; i < stroke.length; i += 2) {
            atX += stroke[i];
            atY += stroke[i + 1];
        }
        const stepX = Math.round(x / field.unit) - atX;
        const stepY = Math.round(y / field.unit) - atY;
        if (Math.abs(stepX) + Math.abs(stepY) > 2)
            field.strokes = [...field.strokes.slice(0, -1), [...stroke, stepX, stepY]];
    }
    function lines(): var {
        return field.strokes.map(stroke => {
            let x = 0;
            let y = 0;
            const line = [];
            for (let i = 0; i < stroke.length; i += 2) {
                x += stroke[i];
                y += stroke[i + 1];
                line.push(Qt.point(x * field.unit, y * field.unit));
            }
            // A dot is a line too.
            return line.length > 1 ? line : [line[0], Qt.point(line[0].x + 1, line[0].y)];
        });
    }

    ThemedText {
        Layout.fillWidth: true
        silent: true
        text: field.label
        size: Theme.small
        strong: true
    }
    Rectangle {
        id: ground
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(ground.width * 0.36)
        radius: Theme.radiusButton
        color: Theme.panel
        border { width: Theme.hairline; color: Theme.muted }
        clip: true

        Accessible.role: Accessible.Graphic
        Accessible.name: field.label
        //: For screen readers: a field to write a name in with the finger
        Accessible.description: field.empty ? qsTr("Empty") : qsTr("Written on")
        Accessible.ignored: Cover.hides(ground)

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: Theme.margin }
            height: Theme.hairline
            color: Theme.line
        }
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.text
                strokeWidth: 2
                joinStyle: ShapePath.RoundJoin
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"

                PathMultiline {
                    paths: field.lines()
                }
            }
        }
        MouseArea {
            id: pen
            objectName: "pen"
            anchors.fill: parent
            enabled: !field.readOnly
            preventStealing: true
            onPressed: mouse => field.begin(mouse.x, mouse.y)
            onPositionChanged: mouse => field.go(Math.max(0, Math.min(width, mouse.x)), Math.max(0, Math.min(height, mouse.y)))
            onReleased: field.edited()
        }
    }
}

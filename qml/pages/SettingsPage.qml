// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Console
import Console.Theme
import Console.Controls

/** What the technician chooses for this machine. Everything holds at once. */
FocusScope {
    id: page
    objectName: "SettingsPage"

    readonly property list<real> scales: [1, 1.25, 1.5, 1.75, 2]
    readonly property list<int> intervals: [10, 15, 30, 60, 300]
    readonly property list<int> minutes: [5, 15, 30, 60]

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Settings")
            onBackRequested: Route.back()
        }
        ScrollPage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            widest: Theme.readingWidth

            SettingsGroup {
                width: parent.width
                title: qsTr("Appearance")

                Choice {
                    width: parent.width
                    label: qsTr("Colours")
                    //: Four appearances: as the system says, light, dark, high contrast
                    options: [qsTr("System"), qsTr("Light"), qsTr("Dark"), qsTr("High contrast")]
                    current: Settings.theme
                    onChosen: index => Settings.theme = index
                }
                Choice {
                    width: parent.width
                    label: qsTr("Text size")
                    //: %1 is a number, such as 150
                    options: page.scales.map(scale => qsTr("%1 %").arg(Math.round(scale * 100)))
                    current: page.scales.indexOf(Settings.textScale)
                    onChosen: index => Settings.textScale = page.scales[index]
                }
                Toggle {
                    width: parent.width
                    text: qsTr("Reduced motion")
                    hint: qsTr("Nothing slides or turns.")
                    checked: Settings.reducedMotion
                    onToggled: Settings.reducedMotion = checked
                }
                Toggle {
                    width: parent.width
                    text: qsTr("Glove mode")
                    hint: qsTr("Larger buttons. What weighs heavily is held down, or pressed twice.")
                    checked: Settings.gloves
                    onToggled: Settings.gloves = checked
                }
                Choice {
                    width: parent.width
                    label: qsTr("Keyboard on the screen")
                    hint: qsTr("Automatic: on a touchscreen without a keyboard. Holds from the next start.")
                    //: When there is a keyboard on the screen
                    options: [qsTr("Automatic"), qsTr("Always"), qsTr("Never")]
                    current: Settings.keyboardMode
                    onChosen: index => Settings.keyboardMode = index
                }
                TouchButton {
                    width: Math.min(implicitWidth, parent.width)
                    text: qsTr("Keyboard shortcuts")
                    onClicked: Route.ask("ShortcutsSheet")
                }
            }
            SettingsGroup {
                width: parent.width
                title: qsTr("Language")

                Flow {
                    id: languages
                    width: parent.width
                    spacing: Theme.gap

                    Repeater {
                        model: Settings.languages

                        delegate: Chip {
                            id: language

                            required property string code
                            required property string nativeName
                            required property string fontFamily

                            width: Math.min(implicitWidth, languages.width)
                            text: language.nativeName
                            family: language.fontFamily || Theme.fontFamily
                            checkable: true
                            autoExclusive: true
                            checked: Settings.language === language.code
                            picture: checked ? "tick" : ""
                            onClicked: Settings.language = language.code
                        }
                    }
                }
                Choice {
                    width: parent.width
                    label: qsTr("Numbers and dates")
                    options: Language.regions
                    current: Math.max(0, Language.regionCodes.indexOf(Settings.region))
                    onChosen: index => Settings.region = Language.regionCodes[index]
                }
            }
            SettingsGroup {
                width: parent.width
                title: qsTr("Live checks")

                Choice {
                    width: parent.width
                    label: qsTr("Ask the servers every")
                    //: %n is a number of seconds between two checks
                    options: page.intervals.map(seconds => qsTr("%n s", "seconds", seconds))
                    current: page.intervals.indexOf(Settings.liveInterval)
                    onChosen: index => Settings.liveInterval = page.intervals[index]
                }
                Choice {
                    width: parent.width
                    label: qsTr("Forget the password after")
                    hint: qsTr("It is kept in memory only, and forgotten when the console is not touched for so long.")
                    options: page.minutes.map(minutes => qsTr("%n min", "minutes", minutes))
                    current: page.minutes.indexOf(Settings.forgetPasswordMinutes)
                    onChosen: index => Settings.forgetPasswordMinutes = page.minutes[index]
                }
            }
            RecordsGroup {
                width: parent.width
            }
            BackupGroup {
                width: parent.width
            }
        }
    }
}

// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Console.Theme
import Console.Controls

TestCase {
    id: testCase
    name: "LineBreaks"
    when: windowShown
    visible: true
    width: 900
    height: 900

    readonly property string division: "\u2010\u200b"
    readonly property string joiner: "\u2060"

    Component { id: label; ThemedText { width: 900 } }
    Component { id: button; TouchButton { height: implicitHeight } }

    function made(properties) {
        const text = createTemporaryObject(label, testCase, properties);
        waitForRendering(text);
        return text;
    }

    function test_longWordsAreDividedWhereReadersExpectIt_data() {
        return [
            {tag: "German", language: "de_DE", word: "Gesamtstrukturfunktionsebene", parts: ["struktur", "funktions", "ebene"]},
            {tag: "Austrian takes the German patterns", language: "de_AT", word: "Migrationskonsole", parts: ["konsole"]},
            {tag: "capitals inside punctuation", language: "de_DE", word: "„Domänencontroller“,", parts: ["controller“,"]},
            {tag: "Russian", language: "ru_RU", word: "Администрирование", parts: ["рование"]},
            {tag: "French", language: "fr_FR", word: "dysfonctionnements", parts: ["fonction"]},
            {tag: "French after an article", language: "fr_FR", word: "d’entraînement", parts: ["nement"]},
            {tag: "Italian", language: "it_IT", word: "reindirizzamento", parts: ["mento"]},
            {tag: "Spanish", language: "es_ES", word: "restablecimiento", parts: ["miento"]},
            {tag: "Portuguese", language: "pt_BR", word: "redirecionamento", parts: ["mento"]},
            {tag: "English", language: "en", word: "Administrators", parts: ["tors"]},
        ];
    }
    function test_longWordsAreDividedWhereReadersExpectIt(row) {
        const text = made({text: row.word, language: row.language, width: 60});
        tryVerify(() => text.text.includes(division));
        compare(LineBreaks.plain(text.text), row.word);
        compare(text.Accessible.name, row.word);
        const syllables = text.text.replace(/[„“,]/g, "").split(division);
        verify(syllables[0].length >= 3 && syllables[syllables.length - 1].length >= 3, syllables.join(" "));
        for (const part of row.parts) {
            verify(text.text.split(division).some((syllable, i, all) => all.slice(i).join("").startsWith(part)),
                   part + " begins nowhere in " + text.text.split(division).join(" "));
        }
    }

    function test_whatNoLongerFitsIsDivided_data() {
        return [
            {tag: "bold", change: text => text.strong = true},
            {tag: "larger", change: text => text.size = 40},
            {tag: "narrower", change: text => text.width -= 20},
        ];
    }
    function test_whatNoLongerFitsIsDivided(row) {
        const text = made({text: "Подготовка", language: "ru_RU"});
        text.width = Math.ceil(text.implicitWidth);
        waitForRendering(text);
        compare(text.text, "Подготовка");
        row.change(text);
        tryVerify(() => text.text.includes(division));
    }

    function test_aNewLineEndsAWord() {
        const words = "23.11.2026\n02:05:12\nMigrationskonsole";
        const text = made({text: words, language: "de_DE", width: 90});
        tryVerify(() => text.text.includes(division));
        compare(LineBreaks.plain(text.text), words);
        verify(text.text.startsWith("23.11.2026\n02:05:12\nMi"));
    }

    function test_whatFitsStaysAsItIs() {
        const text = made({text: "Die Migrationskonsole", language: "de_DE"});
        compare(text.text, "Die Migrationskonsole");
        text.width = 70;
        tryVerify(() => text.text.includes(division));
        verify(text.text.startsWith("Die Mi"), "only what does not fit is divided");
        text.width = 400;
        tryCompare(text, "text", "Die Migrationskonsole");
    }

    property string source: "Überprüfungsergebnisse"

    function test_theBindingOfATextStays() {
        const text = made({width: 70, language: "de_DE", text: Qt.binding(() => testCase.source)});
        tryVerify(() => text.text.includes(division));
        testCase.source = "Sicherungseinstellungen";
        tryVerify(() => text.text.includes(division) && LineBreaks.plain(text.text) === "Sicherungseinstellungen");
        testCase.source = "Ja";
        compare(text.text, "Ja");
    }

    function test_namesAndFiguresAreNeverDivided_data() {
        return [
            {tag: "host", word: "huber-baeckerei.local"},
            {tag: "server", word: "SBS2003HAUPTSTRASSE"},
            {tag: "path", word: "\\\\server\\Benutzerverzeichnisse"},
            {tag: "account", word: "administrator@huber.example"},
        ];
    }
    function test_namesAndFiguresAreNeverDivided(row) {
        const text = made({text: row.word, language: "de_DE", width: 60});
        compare(text.text, row.word);
    }

    function test_aLanguageWithoutPatternsIsLeftAlone() {
        const text = made({text: "Supercalifragilistic", language: "cy_GB", width: 60});
        compare(text.text, "Supercalifragilistic");
    }

    function test_aForeignWordDoesNotEndTheDividing() {
        // The Russian patterns are of an encoding without these letters.
        const foreign = made({text: "Übergabeprotokolle", language: "ru_RU", width: 60});
        compare(foreign.text, "Übergabeprotokolle");
        const text = made({text: "Администрирование", language: "ru_RU", width: 60});
        tryVerify(() => text.text.includes(division));
    }

    function test_koreanBreaksAtSpacesOnly() {
        const words = "원본 서버를 백업합니다.";
        const text = made({text: words, language: "ko_KR", paragraph: true});
        compare(text.text, words); // on one line nothing can be torn
        text.width = text.implicitWidth - 10; // the last word does not fit any more
        tryVerify(() => text.text.includes(joiner));
        compare(text.Accessible.name, words);
        tryCompare(text, "lineCount", 2);
        compare(text.text.split(" ").map(word => LineBreaks.plain(word)).join(" "), words);
        const lines = [];
        text.lineLaidOut.connect(line => lines[line.number] = line.implicitWidth);
        text.forceLayout();
        const lastWord = made({text: "백업합니다.", language: "ko_KR"});
        fuzzyCompare(lines[1], lastWord.implicitWidth, 1);
    }

    function test_koreanParticlesStayWithLatinNames() {
        const text = made({text: "GPO(그룹 정책 개체)를 5개", language: "ko_KR", width: 160});
        tryVerify(() => text.text.includes(")" + joiner + "를"));
        verify(text.text.includes("5" + joiner + "개"));
    }

    function test_japaneseTitlesBreakWherePhrasesEnd_data() {
        return [
            {tag: "particles", phrases: ["基幹業務アプリケーションの", "移行を", "計画する"], whole: ["務ア", "移行", "画す"]},
            {tag: "verbs", phrases: ["移行元サーバーで", "使わなくなった", "役割を", "移す"], whole: ["元サ", "くな", "移す"]},
            {tag: "polite", phrases: ["お客様と", "ご相談の", "内容"], whole: ["お客", "ご相", "内容"]},
        ];
    }
    function test_japaneseTitlesBreakWherePhrasesEnd(row) {
        const words = row.phrases.join("");
        const longest = Math.max(...row.phrases.map(phrase => phrase.length));
        const text = made({text: words, language: "ja_JP", width: (longest + 1) * Theme.body});
        tryVerify(() => text.text.includes(joiner));
        compare(text.Accessible.name, words);
        for (let i = 0, end = 0; i + 1 < row.phrases.length; ++i) {
            end += row.phrases[i].length;
            const before = words[end - 1];
            verify(text.text.includes(before + words[end]), "a line may end before " + row.phrases[i + 1]);
        }
        for (const [before, after] of row.whole)
            verify(text.text.includes(before + joiner + after), "no line ends between " + before + " and " + after);
    }

    function test_katakanaWordsOfATitleStayWhole() {
        const title = made({text: "ドメイン コントローラーを降格する", language: "ja_JP", size: Theme.title, width: 11 * Theme.title});
        tryVerify(() => title.text.includes("ド" + joiner + "メ"));
        title.width = title.font.pixelSize * 7.5; // less than the phrase, more than its word
        tryVerify(() => title.text.includes("ド" + joiner + "メ") && title.text.includes("ーを"));
        title.width = 60;
        tryCompare(title, "text", "ドメイン コントローラーを降格する"); // it has to be torn, then as ever
        const running = made({text: "ドメイン コントローラーを降格する", language: "ja_JP", paragraph: true});
        compare(running.text, "ドメイン コントローラーを降格する");
    }

    function test_aNarrowButtonSettles_data() {
        return [
            {tag: "Korean", words: "그래도 계속하시겠습니까?"},
            {tag: "English", words: "Administrators everywhere"},
            {tag: "Japanese", words: "コンピューターの参加"},
        ];
    }
    function test_aNarrowButtonSettles(row) {
        const pressed = createTemporaryObject(button, testCase, {text: row.words, width: 140});
        waitForRendering(pressed);
        compare(pressed.Accessible.name, row.words);
        for (const width of [100, 260, 120]) {
            pressed.width = width;
            waitForRendering(pressed);
        }
    }
}

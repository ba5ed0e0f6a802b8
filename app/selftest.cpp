// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "selftest.h"

#include "findingcode.h"
#include "screens.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QQmlComponent>
#include <QSemaphore>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr auto invented = "invented"_L1;
constexpr auto formerStep = "prepare.move-wins"_L1; // that no guide of this version has
constexpr int sample = 16; // looks of a page beside one in each language

int s_warnings = 0;
QtMessageHandler s_previous = nullptr;

} // namespace

SelfTest::SelfTest(const Options &options)
    : m_options(options)
{
    bool isGiven = false;
    unsigned seed = qEnvironmentVariable("CONSOLE_SEED").toUInt(&isGiven);
    seed = isGiven ? seed : std::random_device()();
    m_random.seed(seed);
    std::printf("CONSOLE_SEED=%u\n", seed);
    s_previous = qInstallMessageHandler(&SelfTest::countWarning);
}

SelfTest::~SelfTest()
{
    end();
    qInstallMessageHandler(s_previous);
}

void SelfTest::countWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // Qt's clock of animations stops twice now and then on a busy machine, and says so though nothing follows from it.
    if (text == "QUnifiedTimer::stopAnimationDriver: driver is not running"_L1) {
        return;
    }
    s_warnings += type == QtDebugMsg || type == QtInfoMsg ? 0 : 1;
    s_previous(type, context, text);
}

int SelfTest::warnings()
{
    return s_warnings;
}

void SelfTest::forgetWarnings(int before)
{
    s_warnings = before;
}

int SelfTest::run()
{
    QElapsedTimer timer;
    timer.start();
    if (begin(m_folder.filePath(u"console.db"_s)) && openSession()) {
        testPages();
        testAllCards();
        testSheets();
        testFormerStep();
        testSecondLanguage();
        testSilence();
        testProblem();
        testPast();
    }
    end();
    testDamagedDatabase();
    testMissingDatabase();
    testFailedBackup();
    testMove();
    end();
    for (const QString &complaint : m_complaints) {
        std::fprintf(stderr, "%s\n", qPrintable(complaint));
    }
    std::printf("%d looks, %d items, %d complaints, %d excused by %d exceptions, %d warnings, %.1f s\n", m_looks, m_lint.items(),
                static_cast<int>(m_complaints.size()), m_lint.excused(), static_cast<int>(LayoutLint::exceptions().size()), s_warnings,
                static_cast<double>(timer.elapsed()) / 1000);
    return m_complaints.empty() && s_warnings == 0 && m_looks > 0 ? 0 : 1;
}

bool SelfTest::begin(const QString &database)
{
    m_engine = std::make_unique<QQmlEngine>();
    Application::Options options;
    options.settings = {.reducedMotion = true, .language = u"en"_s, .database = database};
    m_application = std::make_unique<Application>(*m_engine, options);
    m_application->settings().setBackupFolder(m_folder.path()); // so that everything about backups is there to look at
    m_application->start();
    m_root.reset(QQmlComponent(m_engine.get(), "Console.Pages", "Main").create());
    m_window = qobject_cast<QQuickWindow *>(m_root.get());
    m_theme = m_engine->singletonInstance<QObject *>("Console.Theme", "Theme");
    if (!m_window || !m_theme) {
        complain(u"The window cannot be made."_s);
        return false;
    }
    return waitFor([this] { return m_application->sessions().state() != SessionService::Loading; });
}

void SelfTest::end()
{
    m_window = nullptr;
    m_root.reset(); // pages look at the services until they are gone
    m_application.reset();
    m_engine.reset();
}

bool SelfTest::openSession()
{
    QString id;
    SessionService &sessions = m_application->sessions();
    QObject::connect(&sessions, &SessionService::created, m_window, [&id](const QString &created) { id = created; });
    sessions.create({{u"product"_s, u"sbs2003"_s},
                     {u"customer"_s, u"Bäckerei und Konditorei Huber & Söhne KG"_s},
                     {u"technician"_s, u"A. Keller"_s},
                     {u"domain"_s, u"huber-baeckerei.local"_s},
                     {u"sourceName"_s, u"SBS2003-HAUPTSTR"_s},
                     {u"sourceAddress"_s, u"127.0.0.77"_s},
                     {u"destinationName"_s, u"ESS2012-HAUPTSTR"_s},
                     {u"destinationAddress"_s, u"127.0.0.78"_s}});
    if (!waitFor([&id] { return !id.isEmpty(); })) {
        return false;
    }
    const auto isThere = [&] { return m_application->current().hasSession() && !m_application->current().isChecking(); };
    sessions.openSession(id);
    if (!waitFor(isThere)) {
        return false;
    }
    // The record of an older guide, when it is opened again.
    m_application->engine().run([](Engine &engine) {
        engine.restoreStep({.step = formerStep, .work = Work::Done, .kind = u"confirmed"_s, .text = u"Die Liste ist leer."_s});
    });
    auto *undo = m_engine->singletonInstance<UndoController *>("Console", "Undo");
    if (!undo || !waitFor([undo] { return undo->isAvailable(); })) {
        return false;
    }
    undo->dismiss(); // its bar is looked at elsewhere
    m_application->current().close();
    sessions.openSession(id);
    return waitFor(isThere);
}

/** One card of each kind, so that every part of a card is looked at. */
void SelfTest::showVerdicts()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto show = [&](const QString &key, const Finding &finding) {
        const CardData *card = m_application->cards().card(key);
        CheckState state = card ? card->check : CheckState();
        state.standing = finding;
        state.confirmedAt = now;
        state.redSince = finding.status == Status::Failed ? now.addDays(-2) : QDateTime();
        state.confirming = finding.status == Status::Passed;
        state.running = state.queued = false;
        m_application->cards().update(state);
    };
    const QVariantMap clocks{{u"source"_s, 432}, {u"destination"_s, 0.2}};
    show(u"prep.time-offset"_s,
         {.status = Status::Failed,
          .code = Code::ClocksApart,
          .values = {{u"offset"_s, 432}, {u"limit"_s, 300}, {u"wrong"_s, u"source"_s}, {u"clocks"_s, clocks}}});
    m_application->cards().setTrend(u"prep.time-offset"_s, {3.0, 120.0, 200.5, 432.0});
    show(u"prep.dns-srv"_s,
         {.status = Status::Passed,
          .code = Code::DnsComplete,
          .values = {{u"found"_s, 14}, {u"expected"_s, 14}, {u"servers"_s, QStringList{u"SBS2003"_s, u"ESS2012"_s}}}});
    show(u"net.sign-in@source"_s, {.status = Status::Unknown, .code = Code::SignInNeeded, .values = {{u"host"_s, u"SBS2003"_s}}});
    show(u"id.rootdse@source"_s, {.status = Status::Blocked, .code = Code::WaitsFor, .values = {{u"check"_s, u"net.dc-ports@source"_s}}});
}

QString SelfTest::Look::text() const
{
    return u"%1, %2 %, %3x%4, theme %5%6"_s.arg(language)
        .arg(qRound(textScale * 100))
        .arg(size.width())
        .arg(size.height())
        .arg(static_cast<int>(theme))
        .arg(gloves ? u", gloves"_s : QString());
}

/** Of one page: everything that is asked for, or one look in each language and some more. */
QList<SelfTest::Look> SelfTest::looks()
{
    using enum Settings::Theme;
    QStringList languages = {invented};
    std::ranges::transform(Language::available(), std::back_inserter(languages), &Language::Entry::code);
    QList<Look> all;
    if (m_options.gallery) {
        languages.removeFirst();
        std::ranges::transform(languages, std::back_inserter(all), [](const QString &code) { return Look{code, 1, {1280, 800}, Light}; });
        return all;
    }
    const std::array scales = {1.0, 2.0};
    const std::array sizes = {QSize(480, 800), QSize(800, 480), QSize(1280, 800), QSize(800, 1280), QSize(1920, 1080)};
    const std::array themes = {Light, Dark, HighContrast};
    for (const QString &language : std::as_const(languages)) {
        for (const double scale : scales) {
            for (const QSize &size : sizes) {
                for (const Settings::Theme theme : themes) {
                    all.append({language, scale, size, theme});
                }
            }
        }
    }
    if (m_options.everyLook) {
        return all + looksInGloves();
    }
    const qsizetype ofOne = all.size() / languages.size();
    std::set<qsizetype> drawn; // in order, because a change of language costs most
    for (qsizetype first = 0; first < all.size(); first += ofOne) {
        drawn.insert(std::uniform_int_distribution<qsizetype>(first, first + ofOne - 1)(m_random));
    }
    for (int i = 0; i < sample; ++i) {
        drawn.insert(std::uniform_int_distribution<qsizetype>(0, all.size() - 1)(m_random));
    }
    QList<Look> some;
    some.reserve(static_cast<qsizetype>(drawn.size()));
    std::ranges::transform(drawn, std::back_inserter(some), [&all](qsizetype place) { return all[place]; });
    return some + looksInGloves();
}

/** Larger targets leave less room for all else. */
QList<SelfTest::Look> SelfTest::looksInGloves()
{
    using enum Settings::Theme;
    return {
        {u"de_DE"_s, 1, {800, 480}, Light, true}, {u"de_DE"_s, 2, {800, 480}, Dark, true}, {u"ja_JP"_s, 2, {480, 800}, HighContrast, true}};
}

LayoutLint::Rules SelfTest::rules(const Look &look) const
{
    const Language::Entry *entry = Language::find(look.language);
    const bool ownFace = entry && entry->fontFamily.contains("CJK"_L1);
    return {.touch = look.gloves ? 72.0 : 48.0,
            .contrast = look.theme == Settings::Theme::HighContrast ? 7.0 : 4.5,
            .invented = look.language == invented,
            .family = ownFace ? entry->fontFamily : QString()};
}

void SelfTest::testPages()
{
    for (const QString &page : Screens::pages()) {
        if (page == "StepPage"_L1) {
            m_application->current().openStep(u"prepare.sync-time"_s);
        }
        if (page == "ComparePage"_L1) {
            compareMoments();
        }
        show(page);
        if (m_window->property("pageName").toString() != page) {
            complain(page + u" does not come."_s); // the stack itself is silent about it
            continue;
        }
        testInEveryLook(page, looks());
    }
}

/** Something that differs since the migration began, and something that does not. */
void SelfTest::compareMoments()
{
    m_application->engine().run([](Engine &engine) {
        engine.setStep(u"prepare.test-restore"_s, Work::Deferred, u"Die Bänder liegen im Tresor der Hauptstelle."_s);
    });
    ComparisonController &comparison = m_application->comparison();
    comparison.setOnlyDifferences(false);
    const auto differs = [&] {
        if (comparison.state() != ComparisonController::Reading && comparison.differences() == 0) {
            comparison.chooseMoments(m_application->current().sessionId(), 1, 0);
        }
        return comparison.differences() > 0;
    };
    if (!waitFor(differs)) {
        complain(u"Nothing differs in the comparison."_s);
    }
    if (auto *undo = m_engine->singletonInstance<UndoController *>("Console", "Undo")) {
        undo->dismiss(); // its bar is looked at elsewhere
    }
}

/** Whoever scrolls down comes to the last card of the phase. */
void SelfTest::testAllCards()
{
    show(u"SessionPage"_s);
    const CardFilterModel &cards = *m_application->current().cards();
    const auto scrollDown = [&] {
        if (auto *page = m_window->findChild<QQuickItem *>(u"PhaseCards"_s)) {
            page->setProperty("contentY", page->property("contentHeight").toReal() - page->height());
        }
        return cards.rowCount() == cards.count();
    };
    for (const QSize &size : {QSize(480, 800), QSize(1280, 800)}) {
        const Look look{u"de_DE"_s, 2, size, Settings::Theme::Dark};
        apply(look);
        if (!waitFor(scrollDown)) {
            complain(u"The last card does not come: there are %1 of %2."_s.arg(cards.rowCount()).arg(cards.count()));
        }
        testInEveryLook(u"SessionPage at its end"_s, {look});
    }
}

void SelfTest::testSheets()
{
    show(u"StartPage"_s); // sheets bring everything they show; a page behind them only costs time
    const auto *front = m_window->findChild<QObject *>(u"front"_s);
    for (const QString &sheet : Screens::sheets()) {
        QMetaObject::invokeMethod(m_window, "ask", Q_ARG(QString, sheet));
        const auto opened = [&] {
            const auto *popup = front->property("item").value<QObject *>();
            return popup && popup->property("opened").toBool();
        };
        if (!waitFor(opened)) {
            complain(sheet + u" does not come."_s);
            continue;
        }
        testInEveryLook(sheet, looks());
        QMetaObject::invokeMethod(front->property("item").value<QObject *>(), "close");
        if (!waitFor([&] { return !opened(); })) {
            complain(sheet + u" does not go."_s);
        }
    }
}

/** A step that an older guide had. */
void SelfTest::testFormerStep()
{
    m_application->current().openStep(formerStep);
    show(u"StepPage"_s);
    testInEveryLook(u"StepPage of a former step"_s,
                    {{u"de_DE"_s, 2, {480, 800}, Settings::Theme::Light}, {u"ja_JP"_s, 1, {1280, 800}, Settings::Theme::Dark}});
    m_application->current().openStep(u"prepare.sync-time"_s);
}

void SelfTest::testSecondLanguage()
{
    m_application->current().openStep(u"prepare.sync-time"_s);
    show(u"StepPage"_s);
    for (const QString &second : {u"ja_JP"_s, u"ru_RU"_s}) {
        m_application->settings().setSecondLanguage(second);
        testInEveryLook(u"StepPage with "_s + second,
                        {{u"de_DE"_s, 1, {1280, 800}, Settings::Theme::Light},
                         {u"de_DE"_s, 2, {480, 800}, Settings::Theme::Dark},
                         {u"en"_s, 2, {800, 480}, Settings::Theme::HighContrast},
                         {u"en"_s, 1, {1920, 1080}, Settings::Theme::Dark}});
    }
    m_application->settings().setSecondLanguage({});
}

/** The engine's thread stands still: what the cards say then is a look of its own. */
void SelfTest::testSilence()
{
    const auto gate = std::make_shared<QSemaphore>();
    m_application->engine().run([gate](Engine &) { gate->acquire(); });
    if (!waitFor([this] { return !m_application->current().isLive(); })) {
        complain(u"The silence of the engine is not noticed."_s);
    }
    for (const QString &page : {u"SessionPage"_s, u"StepPage"_s}) {
        show(page);
        testInEveryLook(page + u" without live data"_s, {{u"de_DE"_s, 2, {480, 800}, Settings::Theme::Dark}});
    }
    gate->release();
}

/** Something could not be recorded: that is said on whatever page the technician is. */
void SelfTest::testProblem()
{
    m_application->current().showProblem({.kind = StorageError::Kind::DiskFull});
    for (const QString &page : {u"StartPage"_s, u"SessionPage"_s, u"StepPage"_s}) {
        show(page);
        testInEveryLook(page + u" with a problem"_s, {{u"de_DE"_s, 2, {480, 800}, Settings::Theme::Dark}});
        const QString title = m_application->current().problem().title;
        if (!waitFor([&] { return says(m_window->contentItem(), title); })) {
            complain(page + u" does not say what is wrong."_s);
        }
    }
    m_application->current().dismissProblem();
}

/** The pages at a moment of the past, with the line of time below them. */
void SelfTest::testPast()
{
    ReplayController &replay = m_application->replay();
    show(u"SessionPage"_s);
    int written = 0;
    const auto counting = QObject::connect(m_application->engine().engine(), &Engine::entriesAdded, m_window, [&written] { ++written; });
    m_application->engine().run([](Engine &engine) {
        engine.addNote(u"prepare.sync-time"_s, u"Die Uhr des Hosts geht vor; der Dienst wird am Abend neu gestartet."_s);
        engine.setStep(u"prepare.plan-lob-apps"_s, Work::Deferred, u"Der Hersteller ruft zurück."_s);
    });
    const bool isWritten = waitFor([&written] { return written >= 2; });
    QObject::disconnect(counting);
    replay.begin();
    if (!isWritten || !waitFor([&replay] { return replay.isActive(); })) {
        complain(u"The record cannot be looked at."_s);
        return;
    }
    replay.seek(0.6);
    testInEveryLook(u"SessionPage of the past"_s, looks());
    show(u"StepPage"_s);
    testInEveryLook(u"StepPage of the past"_s,
                    {{u"de_DE"_s, 2, {480, 800}, Settings::Theme::Dark}, {u"ja_JP"_s, 1, {1280, 800}, Settings::Theme::Light}});
    replay.end();
}

bool SelfTest::says(const QQuickItem *item, const QString &text)
{
    if (!item->isVisible()) {
        return false;
    }
    const auto children = item->childItems();
    return (item->inherits("QQuickText") && item->property("text").toString() == text)
        || std::ranges::any_of(children, [&text](const QQuickItem *child) { return says(child, text); });
}

void SelfTest::testDamagedDatabase()
{
    QFile file(m_folder.filePath(u"damaged.db"_s));
    if (!file.open(QFile::WriteOnly) || file.write(QByteArray(8192, 'x')) < 0) {
        complain(u"No file to damage."_s);
        return;
    }
    file.close();
    const int before = s_warnings;
    if (begin(file.fileName())) {
        s_warnings = before; // that it says so is wanted
        testInEveryLook(u"damaged database"_s, {{u"de_DE"_s, 2, {480, 800}, Settings::Theme::Dark}});
    }
}

void SelfTest::testInEveryLook(const QString &what, const QList<Look> &looks)
{
    for (const Look &look : looks) {
        apply(look);
        const QString where = u"%1 (%2): "_s.arg(what, look.text());
        if (m_theme->property("scheme").toInt() != static_cast<int>(look.theme)) {
            complain(where + u"the theme does not follow the settings"_s);
        }
        const std::set<QString> before = m_complaints;
        const auto nothingIsWrong = [&] {
            m_complaints = before;
            const QStringList wrong = m_lint.complaints(*m_window, rules(look));
            for (const QString &complaint : wrong) {
                complain(where + complaint);
            }
            return wrong.isEmpty();
        };
        (void)waitFor(nothingIsWrong, 1s); // rows come and go a little later than the rest; what stays wrong counts
        keepPicture(what, look);
        ++m_looks;
    }
    keepSheet(what);
}

void SelfTest::apply(const Look &look)
{
    m_application->settings().overrule({.theme = look.theme,
                                        .textScale = look.textScale,
                                        .reducedMotion = true,
                                        .gloves = look.gloves,
                                        .language = look.language == invented ? u"en"_s : look.language});
    speak(look.language);
    if (m_application->current().hasSession()) {
        showVerdicts();
    }
    const QString layout = look.language + QString::number(look.textScale) + (look.gloves ? u" in gloves"_s : QString());
    const bool onlyColours = m_window->size() == look.size && m_laidOut == layout;
    m_laidOut = layout;
    m_window->resize(look.size);
    for (int round = 0; round < (onlyColours ? 2 : 3); ++round) { // what is laid out may ask for another layout
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    if (!onlyColours) {
        m_window->grabWindow(); // lays out and draws, whether or not a frame was due
    }
}

/** The invented language lies over English, which the settings have just put on top again. */
void SelfTest::speak(const QString &language)
{
    const bool wasInvented = QCoreApplication::removeTranslator(&m_invented);
    if (language == invented) {
        QCoreApplication::installTranslator(&m_invented);
    }
    auto *spoken = m_engine->singletonInstance<Language *>("Console", "Language");
    if (spoken && (wasInvented || language == invented)) {
        m_engine->retranslate();
        Q_EMIT spoken->changed();
    }
}

void SelfTest::keepPicture(const QString &what, const Look &look)
{
    if (m_options.pictures.isEmpty()) {
        return;
    }
    if (m_options.gallery) {
        const Language::Entry *entry = Language::find(look.language);
        m_sheet.add(entry ? entry->nativeName : look.language, m_window->grabWindow());
        return;
    }
    const QString name = u"%1, %2.png"_s.arg(what, look.text()).replace(u'/', u'-');
    if (!QDir().mkpath(m_options.pictures) || !m_window->grabWindow().save(QDir(m_options.pictures).filePath(name))) {
        complain(u"the picture cannot be written: "_s + name);
    }
}

void SelfTest::keepSheet(const QString &what)
{
    const ContactSheet sheet = std::exchange(m_sheet, {});
    const QDir folder(m_options.pictures);
    if (!sheet.isEmpty() && !(QDir().mkpath(folder.path()) && sheet.save(folder.filePath(what + u".png"_s)))) {
        complain(u"the overview cannot be written: "_s + what);
    }
}

void SelfTest::show(const QString &page)
{
    QMetaObject::invokeMethod(m_window, "show", Q_ARG(QString, page));
    if (!waitFor([this] { return !m_window->property("moving").toBool(); })) {
        complain(page + u" never comes to rest."_s);
    }
}

bool SelfTest::waitFor(const std::function<bool()> &condition, std::chrono::milliseconds limit) const
{
    QElapsedTimer timer;
    timer.start();
    while (!condition()) {
        if (timer.durationElapsed() > limit) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    }
    return true;
}

void SelfTest::complain(const QString &text)
{
    m_complaints.insert(text);
}

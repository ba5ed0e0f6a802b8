// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "testmain.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

/** Evidence, confirmations and signatures through their services, with a real database, engine and guide. */
class EvidenceTest : public QObject
{
    Q_OBJECT
private:
    template<typename T>
    [[nodiscard]] T *service(const char *name)
    {
        return m_qml->singletonInstance<T *>("Console", name);
    }
    void start(const QString &session = {})
    {
        m_qml = std::make_unique<QQmlEngine>();
        Application::Options options;
        options.settings.database = m_folder->filePath(u"console.db"_s);
        options.settings.language = u"en"_s;
        options.session = session;
        m_application = std::make_unique<Application>(*m_qml, options);
        m_application->settings().setLiveInterval(0);
        m_application->start();
        QTRY_VERIFY(m_application->sessions().state() != SessionService::Loading);
        m_evidence = service<EvidenceController>("Evidence");
        m_signOff = service<SignOffController>("SignOff");
        m_confirmation = service<ConfirmationController>("Confirmation");
        m_step = service<StepController>("Step");
    }
    void openStep(const QString &step)
    {
        m_application->current().openStep(step);
        QCOMPARE(m_step->stepId(), step);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
    }
    [[nodiscard]] QVariant piece(int row, int role) const { return m_evidence->pieces()->index(row).data(role); }
    [[nodiscard]] QString happened(int row) const { return m_step->events()->index(row).data(EventModel::TextRole).toString(); }
    void settle(const QString &phase)
    {
        const auto *guide = m_guide;
        const auto steps = guide->stepsOf(phase);
        for (const QString &step : steps) {
            m_application->engine().run([step](Engine &engine) { engine.restoreStep({.step = step, .work = Work::Done}); });
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QQmlEngine> m_qml;
    std::unique_ptr<Application> m_application;
    EvidenceController *m_evidence = nullptr;
    SignOffController *m_signOff = nullptr;
    ConfirmationController *m_confirmation = nullptr;
    StepController *m_step = nullptr;
    const GuideIndex *m_guide = nullptr;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        start();
        connect(&m_application->current(), &SessionController::stateAdopted, this,
                [this](const GuideIndex *guide, const SessionState &) { m_guide = guide; });
        QSignalSpy created(&m_application->sessions(), &SessionService::created);
        m_application->sessions().create({{u"product"_s, u"sbs2003"_s},
                                          {u"customer"_s, u"Contoso Ltd."_s},
                                          {u"technician"_s, u"A. Keller"_s},
                                          {u"sourceAddress"_s, u"127.0.0.77"_s}});
        QTRY_COMPARE(created.count(), 1);
        m_application->sessions().openSession(created[0][0].toString());
        QTRY_VERIFY(m_application->current().hasSession());
        openStep(u"prepare.test-restore"_s);
    }
    void cleanup()
    {
        m_application.reset();
        m_qml.reset();
    }

    void aFileBecomesEvidence()
    {
        QSignalSpy added(m_evidence, &EvidenceController::added);
        m_evidence->addFile(file(u"hashes.txt"_s, "<b>equal</b>\n"), u"  of three files "_s);
        QVERIFY(m_evidence->isBusy());
        QTRY_COMPARE(added.count(), 1);
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 1);
        QCOMPARE(piece(0, EvidenceModel::NameRole).toString(), u"hashes.txt"_s);
        QCOMPARE(piece(0, EvidenceModel::CaptionRole).toString(), u"of three files"_s);
        QVERIFY(piece(0, EvidenceModel::InfoTextRole).toString().startsWith(u"13 bytes · A. Keller · "_s));
        QVERIFY(!m_evidence->isBusy());
        QCOMPARE(happened(0), u"A. Keller added the evidence “hashes.txt”"_s);
        m_evidence->show(piece(0, EvidenceModel::PieceIdRole).toString());
        QTRY_COMPARE(m_evidence->shownText(), u"<b>equal</b>\n"_s);
        QVERIFY(m_evidence->shownRemark().isEmpty());
        openStep(u"prepare.back-up-source"_s); // it belongs to one step
        QCOMPARE(m_evidence->pieces()->rowCount(), 0);
    }

    void oneTapTakesItBack()
    {
        auto *way = service<UndoController>("Undo");
        m_evidence->addFile(file(u"hashes.txt"_s, "equal\n"), {});
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 1);
        QTRY_COMPARE(way->text(), u"Evidence added: Prove that the backup can be restored"_s);
        way->undo();
        QTRY_VERIFY(piece(0, EvidenceModel::WithdrawnRole).toBool());
        QVERIFY(piece(0, EvidenceModel::WithdrawnTextRole).toString().startsWith("Taken back by A. Keller, "_L1));
        QTRY_COMPARE(happened(0), u"A. Keller took a piece of evidence back"_s);
        QVERIFY(!way->isAvailable());
        m_evidence->addFile(m_folder->filePath(u"hashes.txt"_s), {});
        QTRY_VERIFY(!piece(0, EvidenceModel::WithdrawnRole).toBool());
        m_evidence->withdraw(piece(0, EvidenceModel::PieceIdRole).toString(), u"of another server"_s);
        QTRY_VERIFY(piece(0, EvidenceModel::WithdrawnRole).toBool());
        QTRY_VERIFY(way->text().startsWith("Evidence withdrawn: "_L1));
        way->undo();
        QTRY_VERIFY(!piece(0, EvidenceModel::WithdrawnRole).toBool());
        QTRY_COMPARE(happened(0), u"A. Keller put a piece of evidence back as it was"_s);
        m_evidence->show(piece(0, EvidenceModel::PieceIdRole).toString());
        QTRY_COMPARE(m_evidence->shownText(), u"equal\n"_s); // its content was there all the time
    }

    void takenBackThatHadBeenWithdrawnIsWithdrawnAsItWas()
    {
        auto *way = service<UndoController>("Undo");
        m_evidence->addFile(file(u"hashes.txt"_s, "equal\n"), u"of three files"_s);
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 1);
        m_evidence->withdraw(piece(0, EvidenceModel::PieceIdRole).toString(), u"of another server"_s);
        QTRY_VERIFY(piece(0, EvidenceModel::WithdrawnRole).toBool());
        const QString withdrawn = piece(0, EvidenceModel::WithdrawnTextRole).toString();
        m_application->engine().run([](Engine &engine) { engine.setAuthor(u"B. Roth"_s); });
        m_evidence->addFile(m_folder->filePath(u"hashes.txt"_s), u"of this one"_s);
        QTRY_COMPARE(piece(0, EvidenceModel::CaptionRole).toString(), u"of this one"_s);
        QTRY_VERIFY(way->text().startsWith("Evidence added: "_L1));
        way->undo();
        QTRY_COMPARE(piece(0, EvidenceModel::CaptionRole).toString(), u"of three files"_s);
        QCOMPARE(piece(0, EvidenceModel::WithdrawnTextRole).toString(), withdrawn); // by whom, when and why, as before
        QVERIFY(piece(0, EvidenceModel::InfoTextRole).toString().contains("A. Keller"_L1));
        QTRY_COMPARE(happened(0), u"B. Roth put a piece of evidence back as it was"_s);
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("title");
        QTest::newRow("empty") << u"empty"_s << u"There is nothing in it"_s;
        QTest::newRow("gone") << u"gone"_s << u"The file is gone"_s;
        QTest::newRow("folder") << u"."_s << u"This is not a file"_s;
        QTest::newRow("large") << u"large"_s << u"The file is too large"_s;
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, title);
        QVERIFY(!file(u"empty"_s, {}).isEmpty());
        QVERIFY(QFile::resize(file(u"large"_s, "x"), 2LL * 1024 * 1024 * 1024));
        m_evidence->addFile(m_folder->filePath(path), {});
        QTRY_COMPARE(m_evidence->problem().title, title);
        QVERIFY(!m_evidence->problem().what.isEmpty() && !m_evidence->problem().next.isEmpty());
        QVERIFY(!m_evidence->isBusy());
        m_evidence->dismissProblem();
        QVERIFY(m_evidence->problem().title.isEmpty());
    }

    void theSameContentIsAddedOnce()
    {
        QSignalSpy added(m_evidence, &EvidenceController::added);
        m_evidence->addFile(file(u"a.txt"_s, "the same"), {});
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 1);
        m_evidence->addFile(file(u"b.txt"_s, "the same"), {});
        QTRY_COMPARE(m_evidence->problem().title, u"This piece is there already"_s);
        m_evidence->withdraw(piece(0, EvidenceModel::PieceIdRole).toString(), {}); // not without a reason
        m_evidence->withdraw(piece(0, EvidenceModel::PieceIdRole).toString(), u"wrong server"_s);
        QTRY_VERIFY(piece(0, EvidenceModel::WithdrawnRole).toBool());
        QVERIFY(piece(0, EvidenceModel::WithdrawnTextRole).toString().contains(u"“wrong server”"_s));
        m_evidence->addFile(file(u"b.txt"_s, "the same"), {});
        QTRY_VERIFY(!piece(0, EvidenceModel::WithdrawnRole).toBool());
        QCOMPARE(m_evidence->pieces()->rowCount(), 1);
        QCOMPARE(added.count(), 2);
    }

    void textAndPicturesArePasted()
    {
        QClipboard *clipboard = QGuiApplication::clipboard();
        clipboard->setText(u"Größe: 12 GB"_s);
        m_evidence->readClipboard();
        QVERIFY(m_evidence->canPaste());
        QCOMPARE(m_evidence->pasteText(), u"Größe: 12 GB"_s);
        m_evidence->paste(u"output of wbadmin"_s);
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 1);
        QCOMPARE(piece(0, EvidenceModel::NameRole).toString(), u"Text from the clipboard"_s);

        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        clipboard->setImage(image);
        m_evidence->readClipboard();
        QCOMPARE(m_evidence->pasteText(), u"A picture of 640 × 480 pixels"_s);
        m_evidence->paste({});
        QTRY_COMPARE(m_evidence->pieces()->rowCount(), 2);
        QVERIFY(piece(1, EvidenceModel::PictureRole).toString().startsWith("image://evidence/"_L1));
        m_evidence->show(piece(1, EvidenceModel::PieceIdRole).toString());
        QCOMPARE(m_evidence->shownPicture(), piece(1, EvidenceModel::PictureRole).toString());

        clipboard->clear();
        m_evidence->readClipboard();
        QVERIFY(!m_evidence->canPaste());
    }

    void asksWhatTheGuideAsksFor()
    {
        openStep(u"prepare.back-up-source"_s);
        QVERIFY(m_confirmation->asksDate() && m_confirmation->asksTarget() && !m_confirmation->asksFiles());
        QCOMPARE(m_confirmation->missingText(), u"Still missing: the date of the backup, where the backup is kept"_s);
        m_confirmation->confirm();
        m_confirmation->type(u"date"_s, u"tomorrow"_s);
        QVERIFY(!m_confirmation->dateProblem().isEmpty());
        m_confirmation->type(u"date"_s, u"2999-01-01"_s); // lies ahead
        QVERIFY(!m_confirmation->dateProblem().isEmpty());
        m_confirmation->setDaysAgo(1);
        QVERIFY2(m_confirmation->dateProblem().isEmpty(), qPrintable(m_confirmation->date()));
        m_confirmation->type(u"target"_s, u"   "_s);
        QVERIFY(!m_confirmation->isComplete());
        m_confirmation->type(u"target"_s, u"USB disk 2"_s);
        QVERIFY(m_confirmation->isComplete() && m_confirmation->missingText().isEmpty());
        m_confirmation->confirm();
        QTRY_COMPARE(m_step->work(), static_cast<int>(Work::Done));
        QTRY_VERIFY(happened(0).contains("Kept on: USB disk 2"_L1));
        QVERIFY(m_confirmation->target().isEmpty());
    }

    void whatIsHalfTypedIsThereAgain()
    {
        m_confirmation->type(u"files"_s, u"letter.doc, "_s);
        const QString session = m_application->current().sessionId();
        cleanup();
        start(session);
        QTRY_VERIFY(m_application->current().hasSession());
        openStep(u"prepare.test-restore"_s);
        QTRY_COMPARE(m_confirmation->files(), u"letter.doc, "_s);
        QVERIFY(m_qml->singletonInstance<DraftKeeper *>("Console", "Drafts")->text(u"prepare.test-restore"_s).isEmpty());
    }

    void aPhaseIsSignedWhenItIsSettled()
    {
        QVERIFY(!m_signOff->canSign());
        QVERIFY(m_signOff->openSteps().size() > 3);
        QVERIFY(m_signOff->stateText().contains("still open"_L1));
        settle(u"prepare"_s);
        m_application->engine().run([](Engine &engine) { engine.setStep(u"prepare.test-restore"_s, Work::Deferred, u"no time"_s); });
        QTRY_VERIFY(m_signOff->canSign() && !m_signOff->exceptions().isEmpty());
        QVERIFY2(m_signOff->exceptions().contains(u"Deferred: Prove that the backup can be restored: “no time”"_s),
                 qPrintable(m_signOff->exceptions().join(u'|')));
        m_signOff->signPhase(u"all well"_s);
        QTRY_VERIFY(m_signOff->isSigned());
        QVERIFY(m_signOff->stateText().startsWith("Signed by A. Keller, "_L1));
        QCOMPARE(m_signOff->remarkText(), u"all well"_s);
        QTRY_COMPARE(happened(0), u"A. Keller signed the phase: “all well”"_s);
        auto *way = service<UndoController>("Undo");
        QTRY_COMPARE(way->text(), u"Signed: Prepare the source server"_s);
        way->undo();
        QTRY_VERIFY(!m_signOff->isSigned());
        QTRY_COMPARE(happened(0), u"A. Keller took the signature under the phase back"_s);
        m_signOff->signPhase(u"all well"_s);
        QTRY_VERIFY(m_signOff->isSigned());
        m_application->engine().run([](Engine &engine) { engine.setStep(u"prepare.back-up-source"_s, Work::Reopened, {}); });
        QTRY_VERIFY(m_signOff->isReopened());
        m_signOff->withdrawPhase(u"too early"_s);
        QTRY_VERIFY(!m_signOff->isSigned());
    }

    void theCustomerSignsTheRecordAsItIs()
    {
        m_signOff->readHash();
        QTRY_VERIFY(!m_signOff->hashText().isEmpty());
        QVERIFY(!m_signOff->canSignFinally());
        const auto phases = m_guide ? m_guide->phases() : QStringList();
        QVERIFY(!phases.isEmpty());
        for (const QString &phase : phases) {
            settle(phase);
            m_application->engine().run([phase](Engine &engine) { engine.signPhase(phase, {}); });
        }
        QTRY_VERIFY2(m_signOff->canSignFinally(), qPrintable(m_signOff->unsignedPhases().join(u'|')));
        const QString hash = m_signOff->hashText();
        m_signOff->signAsCustomer(u" "_s, {});
        QJsonArray strokes;
        strokes.append(QJsonArray{1, 2, 3, 4});
        m_signOff->signAsCustomer(u"Dr. Müller"_s, strokes);
        QTRY_VERIFY(!m_signOff->customerText().isEmpty());
        QVERIFY(m_signOff->customerText().startsWith(u"Signed by Dr. Müller, "_s));
        QVERIFY(m_signOff->customerText().contains("Entry"_L1));
        QCOMPARE(m_signOff->customerStrokes(), strokes);
        QVERIFY(hash.contains("Entry"_L1));
    }
};

CONSOLE_GUI_TEST_MAIN(EvidenceTest)
#include "tst_evidence.moc"

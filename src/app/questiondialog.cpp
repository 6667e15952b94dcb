// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A list above, the answer below.
#include "questiondialog.h"

#include "csvtext.h"
#include "safefile.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString paragraph(const QString &heading, const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<p><b>%1</b><br>%2</p>"_s.arg(heading.toHtmlEscaped(),
                                           text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace

QuestionDialog::QuestionDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new QuestionBankModel(this))
    , m_words(new QLineEdit(this))
    , m_unsure(new QCheckBox(tr("Only where I was &not sure"), this))
    , m_table(new QTableView(this))
    , m_answer(new QTextBrowser(this))
    , m_count(new QLabel(tr("Reading…"), this))
{
    setObjectName(u"questionDialog"_s);
    setWindowTitle(tr("Questions from Interviews"));
    m_words->setObjectName(u"questionSearch"_s);
    m_words->setPlaceholderText(tr("Find questions"));
    m_words->setToolTip(tr("Words of a question or an answer, a company, a role, a tag"));
    m_words->setAccessibleName(tr("Find questions"));
    m_words->setClearButtonEnabled(true);
    m_unsure->setObjectName(u"unsureOnlyCheck"_s);
    m_table->setObjectName(u"questionTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setResizeContentsPrecision(50);
    m_table->horizontalHeader()->setSortIndicator(QuestionBankModel::DayColumn, Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_answer->setObjectName(u"questionAnswer"_s);
    m_answer->setAccessibleName(tr("Answer"));
    m_count->setObjectName(u"questionCount"_s);
    m_count->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_open = buttons->addButton(tr("Open De&brief"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openDebriefButton"_s);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::ActionRole);
    m_export->setObjectName(u"exportQuestionsButton"_s);
    for (QPushButton *button : {m_open, m_export}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    auto *finding = new QHBoxLayout;
    finding->addWidget(m_words, 1);
    finding->addWidget(m_unsure);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_answer);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->addLayout(finding);
    column->addWidget(splitter, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(820, 620);

    connect(m_words, &QLineEdit::textChanged, m_model, &QuestionBankModel::setWords);
    connect(m_unsure, &QCheckBox::toggled, m_model, &QuestionBankModel::setUnsureOnly);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        // A header forgets them with the rows.
        QHeaderView *header = m_table->horizontalHeader();
        for (int column = 0; column < QuestionBankModel::ColumnCount; ++column) {
            header->setSectionResizeMode(column, column == QuestionBankModel::QuestionColumn
                                                     ? QHeaderView::Stretch
                                                     : QHeaderView::ResizeToContents);
        }
        m_table->selectRow(0);
        showCount();
        showCurrent();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &QuestionDialog::showCurrent);
    const auto openCurrent = [this] {
        if (const BankedQuestion *question = current())
            Q_EMIT debriefRequested(question->application, question->interview);
    };
    connect(m_table, &QTableView::activated, this, openCurrent);
    connect(m_open, &QPushButton::clicked, this, openCurrent);
    connect(m_export, &QPushButton::clicked, this, &QuestionDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_words->setFocus();
}

void QuestionDialog::setQuestions(std::vector<BankedQuestion> questions)
{
    const int row = m_table->currentIndex().row();
    m_model->setQuestions(std::move(questions));
    m_table->selectRow(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
}

void QuestionDialog::setProblem(const QString &sentence)
{
    m_count->setText(sentence);
}

const BankedQuestion *QuestionDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->shown()[static_cast<size_t>(index.row())] : nullptr;
}

void QuestionDialog::showCurrent()
{
    const BankedQuestion *question = current();
    m_open->setEnabled(question);
    m_export->setEnabled(m_model->rowCount() > 0);
    if (!question) {
        m_answer->clear();
        return;
    }
    //: Heading of an answer that was not sure
    const QString heading =
        question->unsure ? tr("Your answer, of which you were not sure") : tr("Your answer");
    //: %1 tells where: "Acme, round 2"
    const QString best = tr("A better answer of yours (%1)").arg(question->bestWhere);
    m_answer->setHtml(
        u"<p><b>%1</b></p>"_s.arg(question->question.toHtmlEscaped()) + paragraph(heading, question->answer) +
        paragraph(tr("Their reaction"), question->reaction) +
        paragraph(tr("What you found since"), question->research) + paragraph(best, question->bestAnswer));
}

void QuestionDialog::showCount()
{
    const int shown = m_model->rowCount();
    if (m_model->total() == 0) {
        m_count->setText(tr("No question is noted yet. Write them down in the debrief after an interview."));
    } else {
        //: %2 is how many there are at all
        m_count->setText(tr("%n question(s) of %2", nullptr, shown).arg(m_model->total()));
    }
}

void QuestionDialog::chooseFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Export Questions"), folder, tr("Spreadsheets (*.csv)"));
    dialog->setObjectName(u"exportQuestionsDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    //: Suggested name of an exported file
    dialog->selectFile(tr("interview questions") + ".csv"_L1);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &QuestionDialog::exportTo);
    dialog->open();
}

void QuestionDialog::exportTo(const QString &file)
{
    QString csv;
    for (const QStringList &row : questionRows(m_model->shown()))
        csv += csvRecord(row);
    if (const auto written = writeFileSafely(file, csv.toUtf8()); !written) {
        setProblem(written.error().message);
        return;
    }
    //: %1 is a file
    m_count->setText(tr("Exported to %1").arg(file));
    Q_EMIT told(m_count->text());
}

} // namespace afterword

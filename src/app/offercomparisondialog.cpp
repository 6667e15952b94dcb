// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A table above, a list below.
#include "offercomparisondialog.h"

#include "dialogproblems.h"
#include "icons.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

OfferComparisonDialog::OfferComparisonDialog(QWidget *parent)
    : QDialog(parent)
    , m_model(new OfferTableModel(this))
    , m_heading(new QLabel(tr("Reading…"), this))
    , m_table(new QTableView(this))
    , m_followHeading(new QLabel(tr("What follows from your answer; nothing is sent by itself"), this))
    , m_follows(new QListWidget(this))
{
    setObjectName(u"offerComparisonDialog"_s);
    setWindowTitle(tr("Offers Side by Side"));
    m_heading->setObjectName(u"offerHeading"_s);
    m_heading->setWordWrap(true);
    m_followHeading->setWordWrap(true);
    m_followHeading->setBuddy(m_follows);
    makeHeading(m_followHeading);
    m_table->setObjectName(u"offerTable"_s);
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectColumns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTextElideMode(Qt::ElideNone);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    giveRoom();
    m_follows->setObjectName(u"offerConsequences"_s);
    m_follows->setAccessibleName(m_followHeading->text());

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_answer = buttons->addButton(tr("&Answer This Offer…"), QDialogButtonBox::ActionRole);
    m_answer->setObjectName(u"answerOfferButton"_s);
    m_open = buttons->addButton(tr("&Show the Application"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"openOfferButton"_s);
    m_write = new QPushButton(lineIcon(u"write"_s), tr("&Write…"), this);
    m_write->setObjectName(u"writeConsequenceButton"_s);
    for (QPushButton *button : {m_answer, m_open, m_write}) {
        button->setEnabled(false);
        button->setAutoDefault(false);
    }
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_table, 3);
    column->addWidget(m_followHeading);
    column->addWidget(m_follows, 1);
    column->addWidget(m_write, 0, Qt::AlignLeading);
    column->addWidget(buttons);
    for (QWidget *part : {static_cast<QWidget *>(m_followHeading), static_cast<QWidget *>(m_follows),
                          static_cast<QWidget *>(m_write)})
        part->hide();
    resize(820, 520);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            &OfferComparisonDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OfferComparisonDialog::showCurrent);
    connect(m_answer, &QPushButton::clicked, this, [this] {
        if (const ComparedOffer *offer = current())
            Q_EMIT answerRequested(offer->application);
    });
    const auto open = [this] {
        if (const ComparedOffer *offer = current())
            Q_EMIT applicationRequested(offer->application);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
    connect(m_write, &QPushButton::clicked, this, &OfferComparisonDialog::follow);
    connect(m_follows, &QListWidget::itemActivated, this, &OfferComparisonDialog::follow);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->setFocus();
}

void OfferComparisonDialog::setOffers(std::vector<ComparedOffer> offers,
                                      std::vector<OfferConsequence> consequences)
{
    const ComparedOffer *before = current();
    const ApplicationId chosen = before ? before->application : ApplicationId();
    m_model->setOffers(std::move(offers));
    const auto &shown = m_model->offers();
    if (shown.empty()) {
        m_heading->setText(tr("No offer waits for an answer. Record one in an application, by a drag to "
                              "“Offer” on the board or in its Details."));
    } else {
        m_heading->setText(tr("What is recorded of each, as you entered it. Only a written offer is one to "
                              "count on."));
        const auto same = std::ranges::find(shown, chosen, &ComparedOffer::application);
        m_table->selectColumn(same == shown.end() ? 0 : static_cast<int>(same - shown.begin()));
        m_table->setCurrentIndex(m_model->index(0, same == shown.end() ? 0 : int(same - shown.begin())));
    }
    const int row = std::max(0, m_follows->currentRow());
    m_consequences = std::move(consequences);
    m_follows->clear();
    for (const OfferConsequence &one : m_consequences)
        m_follows->addItem(one.text);
    m_follows->setCurrentRow(std::min(row, m_follows->count() - 1));
    for (QWidget *part : {static_cast<QWidget *>(m_followHeading), static_cast<QWidget *>(m_follows),
                          static_cast<QWidget *>(m_write)})
        part->setVisible(!m_consequences.empty());
    m_write->setEnabled(!m_consequences.empty());
    showCurrent();
    fitRows();
}

void OfferComparisonDialog::setProblem(const QString &sentence)
{
    m_heading->setText(sentence);
}

const ComparedOffer *OfferComparisonDialog::current() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? &m_model->offers()[static_cast<size_t>(index.column())] : nullptr;
}

void OfferComparisonDialog::showCurrent()
{
    const ComparedOffer *offer = current();
    m_open->setEnabled(offer);
    m_answer->setEnabled(offer && !offer->isAccepted);
}

void OfferComparisonDialog::follow()
{
    const int row = m_follows->currentRow();
    if (row >= 0)
        Q_EMIT consequenceRequested(m_consequences[static_cast<size_t>(row)]);
}

void OfferComparisonDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitRows();
}

void OfferComparisonDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        giveRoom();
}

void OfferComparisonDialog::giveRoom()
{
    m_table->horizontalHeader()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 22);
    m_table->verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 7 / 4);
}

// Words wrap anew at another width.
void OfferComparisonDialog::fitRows()
{
    m_table->resizeRowsToContents();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of a tab, and what its parts say to one another.
#include "composerpage.h"

#include "detailswords.h"
#include "dialogproblems.h"
#include "factlist.h"
#include "findinglist.h"
#include "handoverbar.h"
#include "localtext.h"
#include "noticestrip.h"
#include "theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setBuddy(buddy);
    return label;
}

/// What is shown as chosen; nullopt: it has no place in the text.
std::optional<DraftMark> markOf(const EtiquetteFinding &finding)
{
    if (finding.start < 0 || finding.field != DraftField::Body)
        return std::nullopt;
    return DraftMark{DraftMark::Kind::Warn, finding.start, std::max(finding.length, 1)};
}

/// "Standard", "Variant 2", or what the person calls it; with its language where there are several.
QString nameOf(const MessageTemplate &text, bool withLanguage)
{
    const QString variant = text.id.section(u'.', 1);
    QString name = !text.title.isEmpty() ? text.title
                   : variant.isEmpty()   ? ComposerPage::tr("Standard")
                                       //: A template without a name of its own; %1 tells it apart
                                       : ComposerPage::tr("Variant %1").arg(variant);
    if (!withLanguage)
        return name;
    //: A template: %1 its name, %2 its language
    return ComposerPage::tr("%1 (%2)").arg(name, languageName(text.language));
}

} // namespace

ComposerPage::ComposerPage(ComposerDraft &draft, const TrackerStore &store, const Clock &clock,
                           QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_store(store)
    , m_clock(clock)
    , m_notices(new NoticeStrip(this))
    , m_text(new ComposerEdit(this))
    , m_count(new QLabel(this))
    , m_shared(new QLabel(this))
    , m_bar(new HandOverBar(this))
    , m_splitter(new QSplitter(this))
{
    setObjectName(u"composerPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::unit + grid::half, grid::unit + grid::half, grid::unit + grid::half,
                               grid::unit + grid::half);
    column->setSpacing(grid::unit);
    column->addWidget(m_notices);

    auto *writing = new QWidget(m_splitter);
    auto *lines = new QVBoxLayout(writing);
    lines->setContentsMargins(0, 0, grid::half, 0);
    lines->setSpacing(grid::unit);
    lines->addWidget(makeHead());
    lines->addWidget(m_text, 1);
    m_count->setObjectName(u"wordCount"_s);
    m_shared->setObjectName(u"sharedText"_s);
    m_shared->setWordWrap(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grid::unit);
    foot->addWidget(m_count);
    foot->addWidget(m_shared, 1);
    lines->addLayout(foot);
    m_splitter->setObjectName(u"composerSplitter"_s);
    m_splitter->addWidget(writing);
    m_splitter->addWidget(makeSide());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_bar);

    connectParts();
    connectDraft();
    fill();
    m_facts->show(m_draft.facts());
    m_notices->show(m_draft.notices());
    showFindings();
}

QWidget *ComposerPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *form = new QFormLayout(head);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_to = new QLineEdit(head);
    m_to->setObjectName(u"composerTo"_s);
    m_subject = new QLineEdit(head);
    m_subject->setObjectName(u"composerSubject"_s);
    m_template = new QComboBox(head);
    m_template->setObjectName(u"composerTemplate"_s);
    m_template->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_template->setMinimumContentsLength(12);
    m_template->setToolTip(tr("Writes the text anew from another template; Undo brings the old one back."));
    form->addRow(tr("&To:"), m_to);
    m_subjectLabel = new QLabel(tr("Sub&ject:"), head);
    m_subjectLabel->setBuddy(m_subject);
    form->addRow(m_subjectLabel, m_subject);
    form->addRow(tr("Temp&late:"), m_template);
    return head;
}

QWidget *ComposerPage::makeSide()
{
    m_side = new QSplitter(Qt::Vertical, m_splitter);
    m_side->setObjectName(u"composerSide"_s);
    m_side->setChildrenCollapsible(false);
    const auto pane = [this](const QString &title, QWidget *list) {
        auto *widget = new QWidget(m_side);
        auto *layout = new QVBoxLayout(widget);
        layout->setContentsMargins(grid::half, 0, 0, 0);
        layout->setSpacing(grid::half);
        layout->addWidget(heading(title, list, widget));
        layout->addWidget(list, 1);
        list->setParent(widget);
        m_side->addWidget(widget);
    };
    m_findings = new FindingList(m_side);
    m_facts = new FactList(m_side);
    pane(tr("Etiquette"), m_findings);
    pane(tr("&Facts to insert"), m_facts);
    m_side->setStretchFactor(0, 3);
    m_side->setStretchFactor(1, 2);
    m_side->setSizes({3000, 2000}); // shares: what stops the message takes more room than what may go into it
    return m_side;
}

void ComposerPage::connectParts()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_draft.setBody(m_text->toPlainText());
    });
    connect(m_subject, &QLineEdit::textEdited, &m_draft, &ComposerDraft::setTitle);
    connect(m_to, &QLineEdit::textEdited, this,
            [this](const QString &address) { m_draft.setAddress(address.trimmed()); });
    connect(m_template, &QComboBox::activated, this, [this](int index) {
        m_draft.useTemplate(m_template->itemData(index).toString(),
                            m_template->itemData(index, Qt::UserRole + 1).toString());
    });
    m_text->setSuggestions([this](const QString &word) { return m_draft.suggestions(word); });
    connect(m_text, &ComposerEdit::wordAdded, &m_draft, &ComposerDraft::addToWords);
    connect(m_facts, &FactList::chosen, this, [this](const QString &text) {
        m_text->insertFact(text);
        m_text->setFocus();
    });
    connect(m_findings, &FindingList::chose, this, &ComposerPage::choose);
    connect(m_findings, &FindingList::remedyRequested, this, &ComposerPage::apply);
    m_findings->setSuggestions(
        [this](const EtiquetteFinding &finding) { return m_draft.suggestions(m_draft.wordsOf(finding)); });
    connect(m_findings, &FindingList::wordAdded, this,
            [this](const EtiquetteFinding &finding) { m_draft.addToWords(m_draft.wordsOf(finding)); });
    connect(m_findings, &FindingList::whyRequested, this, &ComposerPage::whyRequested);
    connect(m_findings, &FindingList::setAsideRequested, &m_draft, &ComposerDraft::setAside);
    connect(m_findings, &FindingList::takeUpRequested, &m_draft, &ComposerDraft::takeUp);
    connect(m_notices, &NoticeStrip::whyRequested, this, &ComposerPage::whyRequested);
    connect(m_notices, &NoticeStrip::allowed, &m_draft, &ComposerDraft::allow);
    connect(m_bar, &HandOverBar::requested, this, &ComposerPage::request);
    connect(m_bar, &HandOverBar::sentRequested, &m_draft, [this] { m_draft.confirmSent(); });
    connect(m_bar, &HandOverBar::sentByRequested, &m_draft, &ComposerDraft::confirmSent);
    connect(m_bar, &HandOverBar::notSentRequested, &m_draft, &ComposerDraft::confirmNotSent);
    connect(m_bar, &HandOverBar::cancelRequested, &m_draft, &ComposerDraft::cancelSend);
    connect(m_bar, &HandOverBar::discardRequested, &m_draft, &ComposerDraft::discard);
}

void ComposerPage::connectDraft()
{
    connect(&m_draft, &ComposerDraft::replaced, this, &ComposerPage::fill);
    connect(&m_draft, &ComposerDraft::checked, this, &ComposerPage::showFindings);
    connect(&m_draft, &ComposerDraft::factsChanged, this, [this] { m_facts->show(m_draft.facts()); });
    connect(&m_draft, &ComposerDraft::noticesChanged, this, [this] {
        m_notices->show(m_draft.notices());
        showBar();
    });
    connect(&m_draft, &ComposerDraft::stateChanged, this, [this] {
        m_text->setReadOnly(!m_draft.isEditable());
        showBar();
    });
}

void ComposerPage::fill()
{
    m_isFilling = true;
    const MailMessage &message = m_draft.message();
    const bool isMail = m_draft.isMail();
    m_to->setText(message.to.empty() ? QString() : message.to.front().address);
    if (!isMail)
        m_to->setText(m_draft.recipientName());
    m_to->setReadOnly(!isMail);
    m_to->setPlaceholderText(isMail ? tr("The address of %1 is not known yet").arg(m_draft.recipientName())
                                    : QString());
    if (m_subject->text() != message.subject)
        m_subject->setText(message.subject);
    m_subject->setVisible(isMail);
    m_subjectLabel->setVisible(isMail);
    if (m_text->document()->isEmpty()) {
        m_text->setPlainText(message.body); // nothing that undo could go back to
        m_text->moveCursor(QTextCursor::Start);
    } else {
        m_text->replaceAll(message.body);
    }
    m_text->setReadOnly(!m_draft.isEditable());
    fillTemplates();
    m_isFilling = false;
}

void ComposerPage::fillTemplates()
{
    m_template->clear();
    const auto templates = m_draft.templates();
    const bool isMixed = std::ranges::any_of(templates, [&](const MessageTemplate *text) {
        return text->language != templates.front()->language;
    });
    for (const MessageTemplate *text : templates) {
        m_template->addItem(nameOf(*text, isMixed), text->id);
        const int index = m_template->count() - 1;
        m_template->setItemData(index, text->language, Qt::UserRole + 1);
        if (text->id == m_draft.templateId() && text->language == m_draft.language())
            m_template->setCurrentIndex(index);
    }
    if (m_draft.templateId().isEmpty()) {
        m_template->setCurrentIndex(-1);
        m_template->setPlaceholderText(tr("As you left it"));
    }
    m_template->setEnabled(m_template->count() > 0 && m_draft.isEditable());
}

void ComposerPage::setCanSend(bool canSend)
{
    m_bar->setCanSend(canSend);
    showBar();
}

void ComposerPage::showFindings()
{
    std::vector<DraftMark> marks;
    for (const SharedText::Range &range : m_draft.sharedRanges())
        marks.push_back(
            {DraftMark::Kind::Shared, static_cast<int>(range.start), static_cast<int>(range.length)});
    for (const ComposerFinding &each : m_draft.findings()) {
        const EtiquetteFinding &finding = each.finding;
        if (finding.field != DraftField::Body || finding.start < 0 || finding.length <= 0 || each.isSetAside)
            continue;
        const auto kind = each.isSpelling()                     ? DraftMark::Kind::Spelling
                          : finding.severity == Severity::Block ? DraftMark::Kind::Block
                                                                : DraftMark::Kind::Warn;
        marks.push_back({kind, finding.start, finding.length});
    }
    m_text->marks().setMarks(std::move(marks));
    m_findings->show(m_draft.findings(), m_draft.mayBeOverridden());
    const ComposerFinding *current = m_findings->current();
    m_text->marks().setChosen(current ? markOf(current->finding) : std::nullopt);
    showCount();
    showBar();
}

void ComposerPage::showCount()
{
    const int words = m_draft.words();
    const int limit = m_draft.wordLimit();
    m_count->setText(limit > 0
                         //: The number counts the words of a text, %1 is how many it may have
                         ? tr("%n of %1 words", nullptr, words).arg(limit)
                         : tr("%n word(s)", nullptr, words));
    QFont font = m_count->font();
    font.setBold(limit > 0 && words > limit);
    m_count->setFont(font);
    //: %1 is somebody else who was met with the recipient
    m_shared->setText(
        m_draft.sharedWith().isEmpty()
            ? QString()
            : tr("Nearly the same as to %1: the shaded words are in both.").arg(m_draft.sharedWith()));
}

void ComposerPage::showBar()
{
    m_bar->show(m_draft, DateText(profileZone(m_store), m_clock.now()));
}

void ComposerPage::choose(const ComposerFinding &each)
{
    const EtiquetteFinding &finding = each.finding;
    if (finding.field == DraftField::Subject) {
        m_subject->setSelection(std::max(finding.start, 0), finding.length);
        return;
    }
    if (const auto mark = markOf(finding))
        m_text->choose(*mark);
    else
        m_text->marks().setChosen(std::nullopt);
}

void ComposerPage::apply(const Remedy &remedy)
{
    if (!m_draft.isEditable())
        return;
    if (remedy.field == DraftField::Body) {
        m_text->apply(remedy);
    } else if (remedy.field == DraftField::Subject) {
        m_subject->setSelection(remedy.start, remedy.length);
        m_subject->setCursorPosition(remedy.start);
        m_subject->setSelection(remedy.start, remedy.length);
        m_subject->insert(remedy.text);
        m_draft.setTitle(m_subject->text());
    }
    m_draft.check();
}

void ComposerPage::request(HandOverWay way)
{
    if (!m_bar->isFree())
        return;
    m_draft.keepAddress();
    if (m_draft.begin())
        Q_EMIT handOverRequested(way);
}

void ComposerPage::handOver()
{
    m_draft.check();
    request(m_bar->mainWay());
}

void ComposerPage::nextFinding()
{
    m_findings->chooseNext();
}

void ComposerPage::previousFinding()
{
    m_findings->chooseNext(true);
}

void ComposerPage::mend()
{
    if (const auto remedy = m_findings->remedy())
        apply(*remedy);
}

QByteArray ComposerPage::layoutState() const
{
    return m_splitter->saveState();
}

void ComposerPage::restoreLayout(const QByteArray &state)
{
    if (!m_splitter->restoreState(state))
        m_splitter->setSizes({620, 380});
}

void ComposerPage::focusText()
{
    m_text->setFocus();
}

} // namespace afterword

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Findings as rows.
#include "findinglist.h"

#include "advicerow.h"
#include "dialogproblems.h"
#include "reasonedit.h"
#include "theme.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// Whether the row of one can stand for the other: only its place may be another.
bool looksAlike(const ComposerFinding &left, const ComposerFinding &right)
{
    const auto sameLabels = [](const std::vector<Remedy> &one, const std::vector<Remedy> &other) {
        return std::ranges::equal(one, other, {}, &Remedy::label, &Remedy::label);
    };
    return left.isSetAside == right.isSetAside && left.reason == right.reason &&
           left.finding.check == right.finding.check && left.finding.message == right.finding.message &&
           left.finding.severity == right.finding.severity && left.finding.rules == right.finding.rules &&
           sameLabels(left.finding.remedies, right.finding.remedies);
}

Remedy spelled(const EtiquetteFinding &finding, const QString &word)
{
    return {word, finding.field, finding.start, finding.length, word};
}

} // namespace

FindingList::FindingList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
    , m_none(new QLabel(m_content))
{
    setObjectName(u"composerFindings"_s);
    setAccessibleName(tr("Etiquette"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(grid::half);
    m_none->setObjectName(u"noFindings"_s);
    m_none->setWordWrap(true);
    m_none->setText(tr("Nothing to object to."));
    makeHint(m_none);
    m_layout->addWidget(m_none);
    m_layout->addStretch();
    setWidget(m_content);
}

void FindingList::show(const std::vector<ComposerFinding> &findings, bool mayBeOverridden)
{
    std::vector<Row> old = std::move(m_rows);
    const AdviceRow *chosen = m_chosen >= 0 ? old[static_cast<size_t>(m_chosen)].widget : nullptr;
    m_rows.clear();
    m_chosen = -1;
    // What stops the message first, what was set aside last.
    std::vector<ComposerFinding> sorted = findings;
    std::ranges::stable_sort(sorted, {}, [](const ComposerFinding &each) {
        return each.isSetAside ? 3 : each.stops() ? 0 : each.isSpelling() ? 2 : 1;
    });
    for (ComposerFinding &finding : sorted) {
        Row row{std::move(finding), mayBeOverridden, nullptr};
        const auto same = std::ranges::find_if(old, [&](const Row &each) {
            return each.widget && each.mayBeOverridden == mayBeOverridden &&
                   looksAlike(each.finding, row.finding);
        });
        row.widget = same == old.end() ? makeRow(row) : std::exchange(same->widget, nullptr);
        if (chosen && row.widget == chosen)
            m_chosen = static_cast<int>(m_rows.size());
        m_rows.push_back(std::move(row));
    }
    for (const Row &row : old) {
        if (!row.widget)
            continue;
        row.widget->hide();
        row.widget->setObjectName({});
        m_layout->removeWidget(row.widget);
        row.widget->deleteLater();
    }
    int index = 1; // below the words for none
    for (const Row &row : m_rows) {
        if (m_layout->indexOf(row.widget) != index)
            m_layout->insertWidget(index, row.widget);
        ++index;
    }
    m_none->setVisible(m_rows.empty());
}

AdviceRow *FindingList::makeRow(const Row &row)
{
    using Weight = AdviceRow::Weight;
    auto *widget = new AdviceRow(m_content);
    widget->setObjectName(u"finding"_s);
    const ComposerFinding &shown = row.finding;
    const QString &message = shown.finding.message;
    if (shown.isSetAside) {
        widget->setSentence(Weight::Done, shown.reason.isEmpty()
                                              ? message
                                              //: %1 is a finding, %2 why it was left as it is
                                              : tr("%1 You left it: %2").arg(message, shown.reason));
        const auto *again = widget->addButton(u"takeUpButton"_s, tr("Look again"));
        connect(again, &QToolButton::clicked, this, [this, widget] {
            if (const Row *current = rowOf(widget))
                Q_EMIT takeUpRequested(ComposerFinding(current->finding));
        });
        return widget;
    }
    widget->setSentence(shown.stops() ? Weight::Stop : Weight::Hint, message);
    for (size_t i = 0; i < shown.finding.remedies.size(); ++i) {
        const auto *mend = widget->addButton(u"remedyButton"_s, shown.finding.remedies[i].label);
        connect(mend, &QToolButton::clicked, this, [this, widget, i] {
            const Row *current = rowOf(widget);
            if (current && i < current->finding.finding.remedies.size())
                Q_EMIT remedyRequested(Remedy(current->finding.finding.remedies[i]));
        });
    }
    if (shown.isSpelling())
        addSpelling(widget);
    const auto *why = widget->addButton(u"findingWhyButton"_s, tr("Why?"));
    connect(why, &QToolButton::clicked, this, [this, widget] {
        if (const Row *current = rowOf(widget))
            Q_EMIT whyRequested(current->finding.finding.message, current->finding.finding.rules);
    });
    if (!shown.stops()) {
        //: Button: a hint about a message is read and left as it is
        const auto *ignore = widget->addButton(u"ignoreButton"_s, tr("Ignore"));
        connect(ignore, &QToolButton::clicked, this, [this, widget] {
            if (const Row *current = rowOf(widget))
                Q_EMIT setAsideRequested(ComposerFinding(current->finding), {});
        });
    } else if (row.mayBeOverridden) {
        //: Button: opens a field for the reason why a message stays as it is
        const auto *keep = widget->addButton(u"keepButton"_s, tr("Keep it…"));
        ReasonEdit *reason = widget->addReason(tr("Keep It"));
        connect(keep, &QToolButton::clicked, reason, &ReasonEdit::ask);
        connect(reason, &ReasonEdit::given, this, [this, widget](const QString &why) {
            if (const Row *current = rowOf(widget))
                Q_EMIT setAsideRequested(ComposerFinding(current->finding), why);
        });
    }
    connect(widget, &AdviceRow::clicked, this, [this, widget] {
        if (const Row *current = rowOf(widget))
            choose(static_cast<int>(current - m_rows.data()));
    });
    return widget;
}

const FindingList::Row *FindingList::rowOf(const AdviceRow *widget) const
{
    const auto found = std::ranges::find(m_rows, widget, &Row::widget);
    return found == m_rows.end() ? nullptr : &*found;
}

void FindingList::choose(int index)
{
    m_chosen = index;
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].widget->setChosen(static_cast<int>(i) == index);
    if (index < 0)
        return;
    const Row &row = m_rows[static_cast<size_t>(index)];
    ensureWidgetVisible(row.widget);
    Q_EMIT chose(ComposerFinding(row.finding));
}

void FindingList::chooseNext(bool backwards)
{
    const int count = static_cast<int>(m_rows.size());
    for (int step = 1; step <= count; ++step) {
        const int from = m_chosen < 0 ? (backwards ? 0 : -1) : m_chosen;
        const int index = (from + (backwards ? -step : step) + 2 * count) % count;
        if (m_rows[static_cast<size_t>(index)].finding.isSetAside)
            continue;
        choose(index);
        return;
    }
}

const ComposerFinding *FindingList::current() const
{
    return m_chosen < 0 ? nullptr : &m_rows[static_cast<size_t>(m_chosen)].finding;
}

std::optional<Remedy> FindingList::remedy() const
{
    if (m_rows.empty())
        return std::nullopt;
    const ComposerFinding &chosen = m_rows[static_cast<size_t>(std::max(m_chosen, 0))].finding;
    const EtiquetteFinding &finding = chosen.finding;
    if (!finding.remedies.empty())
        return finding.remedies.front();
    const QStringList meant = chosen.isSpelling() && m_suggest ? m_suggest(finding) : QStringList();
    return meant.isEmpty() ? std::nullopt : std::optional(spelled(finding, meant.front()));
}

void FindingList::setSuggestions(std::function<QStringList(const EtiquetteFinding &)> suggest)
{
    m_suggest = std::move(suggest);
}

// What was meant takes some milliseconds to find: it is looked up when the menu opens.
void FindingList::addSpelling(AdviceRow *widget)
{
    //: Button: opens a list of words that may have been meant by one that no dictionary has
    auto *change = widget->addButton(u"changeWordButton"_s, tr("Change to"));
    change->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(change);
    menu->setObjectName(u"changeWordMenu"_s);
    change->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, widget] { offerSpelling(menu, widget); });
}

void FindingList::offerSpelling(QMenu *menu, const AdviceRow *widget)
{
    menu->clear();
    const Row *row = rowOf(widget);
    const QStringList meant = row && m_suggest ? m_suggest(row->finding.finding) : QStringList();
    for (const QString &word : meant) {
        menu->addAction(QString(word).replace(u'&', u"&&"_s), this, [this, widget, word] {
            if (const Row *current = rowOf(widget))
                Q_EMIT remedyRequested(spelled(current->finding.finding, word));
        });
    }
    if (meant.isEmpty())
        menu->addAction(tr("No suggestion"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("Add to My Words"), this, [this, widget] {
        if (const Row *current = rowOf(widget))
            Q_EMIT wordAdded(EtiquetteFinding(current->finding.finding));
    });
}

} // namespace afterword

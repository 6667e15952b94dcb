// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From applications to columns.
#include "offercomparison.h"

#include "courtesyletters.h"
#include "detailswords.h"
#include "stepactions.h"
#include "steptitle.h"
#include "timelinemodel.h"

#include <algorithm>
#include <limits>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct OfferComparison
{
    Q_DECLARE_TR_FUNCTIONS(OfferComparison)
};

constexpr Instant farAway = Instant::fromMilliseconds(std::numeric_limits<qint64>::max());

struct Candidate
{
    const Application *application = nullptr;
    Offer offer;
    Instant answerBy; ///< far away where they named no day
};

const Offer *acceptedOffer(const Application &application)
{
    const auto found = std::ranges::find_if(application.offers,
                                            [](const Offer &offer) { return offer.acceptedAt.has_value(); });
    return found == application.offers.end() ? nullptr : &*found;
}

QString interestText(const Application &application)
{
    return application.dream ? OfferComparison::tr("Dream job") : interestName(application.interest);
}

QString interviewsText(const Application &application, const DateText &dates)
{
    const auto held = std::ranges::count_if(
        application.interviews, [&](const Interview &interview) { return interview.isHeldAt(dates.now()); });
    if (held == 0)
        return {};
    const Instant last = std::ranges::max(application.interviews, {}, [&](const Interview &interview) {
                             return interview.isHeldAt(dates.now()) ? interview.start : Instant();
                         }).start;
    //: %2 is a day: "3 interviews, the last on Fri 4 Dec"
    return OfferComparison::tr("%n interview(s), the last %2", nullptr, static_cast<int>(held))
        .arg(dates.day(dates.zone().dateAt(last)));
}

QString stillOpen(const Application &application, const Tracker &tracker, const DateText &dates)
{
    QStringList lines;
    for (const Commitment &commitment : application.commitments) {
        if (commitment.fulfilledAt || commitment.type == CommitmentType::DecisionBy)
            continue; // their offer was the decision
        const Person *person = tracker.find(commitment.person);
        lines += commitmentTitle(commitment, person ? person->name : QString(), dates);
    }
    return lines.join(u'\n');
}

ComparedOffer compared(const Candidate &candidate, const Tracker &tracker, const DateText &home)
{
    const Application &application = *candidate.application;
    const Offer &offer = candidate.offer;
    const DateText dates(zoneNamedOr(application.timeZone, home.zone()), home.now());
    ComparedOffer column;
    column.application = application.id;
    column.company = application.company;
    column.role = application.role;
    column.isAccepted = offer.acceptedAt.has_value();
    column.facts.resize(static_cast<qsizetype>(OfferFact::Count));
    const auto set = [&column](OfferFact fact, const QString &text) {
        column.facts[static_cast<qsizetype>(fact)] = text.trimmed();
    };
    QString form = offerFormName(offer.form);
    if (column.isAccepted) {
        //: %1 is "Written offer" or "Verbal offer"
        form = OfferComparison::tr("%1, accepted").arg(form);
    }
    set(OfferFact::Form, form);
    set(OfferFact::Made, dates.day(dates.zone().dateAt(offer.at)));
    if (offer.respondBy) {
        column.isLate = !column.isAccepted && candidate.answerBy < home.now();
        const QString by = deadlineText(*offer.respondBy, dates);
        //: %1 is a day or a moment
        set(OfferFact::AnswerBy, column.isLate ? OfferComparison::tr("%1, which is over").arg(by) : by);
    }
    set(OfferFact::Salary, application.salary);
    set(OfferFact::Location, application.location);
    set(OfferFact::Interest, interestText(application));
    if (const Person *person = tracker.find(offer.person))
        set(OfferFact::OfferedBy, person->name);
    set(OfferFact::Interviews, interviewsText(application, dates));
    set(OfferFact::StillOpen, stillOpen(application, tracker, dates));
    set(OfferFact::Notes, application.notes);
    return column;
}

QString factName(OfferFact fact)
{
    switch (fact) {
    case OfferFact::Form:
        return OfferComparison::tr("Offer");
    case OfferFact::Made:
        return OfferComparison::tr("Made");
    case OfferFact::AnswerBy:
        return OfferComparison::tr("Answer by");
    case OfferFact::Salary:
        return OfferComparison::tr("Salary");
    case OfferFact::Location:
        return OfferComparison::tr("Location");
    case OfferFact::Interest:
        return OfferComparison::tr("Your interest");
    case OfferFact::OfferedBy:
        return OfferComparison::tr("Offered by");
    case OfferFact::Interviews:
        return OfferComparison::tr("Interviews");
    case OfferFact::StillOpen:
        return OfferComparison::tr("Still open");
    case OfferFact::Notes:
        return OfferComparison::tr("Notes");
    case OfferFact::Count:
        break;
    }
    return {};
}

} // namespace

std::vector<ComparedOffer> comparedOffers(const Tracker &tracker, const DateText &home)
{
    std::vector<Candidate> candidates;
    for (const Application &application : tracker.applications) {
        if (application.stage == Stage::Closed)
            continue;
        Candidate candidate{&application, {}, farAway};
        if (const Offer *accepted = acceptedOffer(application))
            candidate.offer = *accepted;
        else if (const auto open = openOffer(application))
            candidate.offer = *open;
        else
            continue;
        if (candidate.offer.respondBy) {
            const Zone zone = zoneNamedOr(application.timeZone, home.zone());
            candidate.answerBy = candidate.offer.respondBy->end(zone);
        }
        candidates.push_back(std::move(candidate));
    }
    std::ranges::stable_sort(candidates, [](const Candidate &left, const Candidate &right) {
        const bool isTaken = left.offer.acceptedAt.has_value();
        const bool isOtherTaken = right.offer.acceptedAt.has_value();
        return isTaken != isOtherTaken ? isTaken : left.answerBy < right.answerBy;
    });
    std::vector<ComparedOffer> offers;
    std::ranges::transform(candidates, std::back_inserter(offers),
                           [&](const Candidate &candidate) { return compared(candidate, tracker, home); });
    return offers;
}

std::vector<OfferConsequence> offerConsequences(const Tracker &tracker, const std::vector<AgendaRow> &steps)
{
    std::vector<OfferConsequence> found;
    for (const AgendaRow &row : steps) {
        if (row.step.kind != Kind::Withdraw)
            continue;
        //: %1 is "Withdraw, to Ann Ito" and the like, %2 a company, %3 a job
        const QString text = OfferComparison::tr("%1 · %2, %3")
                                 .arg(stepTitle(row.step.kind, row.recipient), row.company, row.role);
        found.push_back({text, row, row.step.application, {}});
    }
    for (const Application &application : tracker.applications) {
        if (!acceptedOffer(application))
            continue;
        for (const PersonId &id : referencesToThank(application)) {
            if (const Person *person = tracker.find(id)) {
                //: %1 is the name of a reference
                found.push_back({OfferComparison::tr("Thank %1, who stood as a reference").arg(person->name),
                                 std::nullopt, application.id, id});
            }
        }
    }
    return found;
}

void OfferTableModel::setOffers(std::vector<ComparedOffer> offers)
{
    if (offers == m_offers)
        return;
    beginResetModel();
    m_offers = std::move(offers);
    endResetModel();
}

int OfferTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_offers.empty() ? 0 : static_cast<int>(OfferFact::Count);
}

int OfferTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant OfferTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedOffer &offer = m_offers[static_cast<size_t>(index.column())];
    const QString &text = offer.facts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? u"–"_s : text;
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return text.isEmpty() ? OfferComparison::tr("not known") : text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant OfferTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section < static_cast<int>(OfferFact::Count) ? factName(static_cast<OfferFact>(section))
                                                            : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const ComparedOffer &offer = m_offers[static_cast<size_t>(section)];
    return offer.role.isEmpty() ? offer.company : offer.company + u'\n' + offer.role;
}

} // namespace afterword

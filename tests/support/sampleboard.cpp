// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cards and steps of an invented search.
#include "sampleboard.h"

#include "testsupport.h"

namespace afterword::test {

namespace {

struct Sample
{
    Stage stage;
    const char *company;
    const char *role;
    const char *recipient = "";
    std::optional<Kind> kind = std::nullopt;
    const char *opens = nullptr;
    const char *due = nullptr;
    const char *interview = nullptr;
    const char *reason = "";
    Advice advice = Advice::Wait;
    bool dream = false;
    bool optional = false;
    std::optional<Stage> suggested = std::nullopt;
    std::optional<Outcome> outcome = std::nullopt;
};

using enum Stage;

const Sample samples[] = {
    {.stage = Saved, .company = "Lindqvist Mobility", .role = "Product Analyst"},
    {.stage = Saved, .company = "Aurora Wind", .role = "Data Engineer, Forecasting", .dream = true},
    {.stage = Saved, .company = "Stadtwerke Nord", .role = "BI Developer"},
    {.stage = Applied, .company = "Ferrum & Sohn", .role = "Reporting Specialist"},
    {.stage = Applied, .company = "Kestrel Health", .role = "Analytics Engineer"},
    {.stage = Applied, .company = "Oberhafen Logistics", .role = "Senior Data Analyst"},
    {.stage = Applied,
     .company = "Tillmann Versicherungen",
     .role = "Actuarial Data Scientist for Pricing and Portfolio",
     .suggested = Interviewing},
    {.stage = Applied, .company = "Pixelwerk", .role = "Growth Analyst"},
    {.stage = Interviewing,
     .company = "Northwind Analytics",
     .role = "Senior Data Analyst",
     .recipient = "Ann Ito",
     .kind = Kind::ThankYou,
     .opens = "2026-12-01T11:00:00Z",
     .due = "2026-12-02T09:30:00Z",
     .interview = "2026-12-01T08:30:00Z",
     .reason = "You spoke with Ann Ito yesterday until 10:30; a thank-you reads best within 24 hours.",
     .advice = Advice::Act,
     .dream = true},
    {.stage = Interviewing,
     .company = "Brightwater Institute",
     .role = "Research Data Manager",
     .kind = Kind::Debrief,
     .opens = "2026-12-02T10:00:00Z",
     .due = "2026-12-02T12:00:00Z",
     .interview = "2026-12-02T09:00:00Z",
     .reason = "The interview ended at 11:00: what was asked and said is freshest now."},
    {.stage = Interviewing,
     .company = "Halden Robotics",
     .role = "Data Platform Engineer",
     .kind = Kind::AskAtInterview,
     .opens = "2026-12-03T09:00:00Z",
     .due = "2026-12-04T09:00:00Z",
     .interview = "2026-12-04T09:00:00Z",
     .reason = "The interview is on Friday at 10:00: decide before what you want to know, above all when "
               "they will decide and who will be in touch."},
    {.stage = Interviewing,
     .company = "Meridian Maps",
     .role = "Geospatial Analyst",
     .interview = "2026-12-09T13:00:00Z"},
    {.stage = AwaitingDecision,
     .company = "Caldera Energy",
     .role = "Grid Data Scientist",
     .interview = "2026-11-26T09:00:00Z"},
    {.stage = AwaitingDecision,
     .company = "Vestbro Bank",
     .role = "Risk Analyst",
     .recipient = "Jonas Weber",
     .kind = Kind::InterestFollowUp,
     .opens = "2026-12-02T08:00:00Z",
     .due = "2026-12-03T16:00:00Z",
     .interview = "2026-11-28T10:00:00Z",
     .reason = "No date was named, and 72 hours have passed since the interview on Saturday: a short mail "
               "of substance keeps you in mind. It asks neither about the decision nor about money.",
     .advice = Advice::Act},
    {.stage = AwaitingDecision,
     .company = "Silberpfeil",
     .role = "Pricing Analyst",
     .recipient = "Mara Lenz",
     .kind = Kind::StatusCheckIn,
     .opens = "2026-12-07T08:00:00Z",
     .due = "2026-12-09T16:00:00Z",
     .interview = "2026-11-24T10:00:00Z",
     .reason = "They named Friday, 4 December; two days after it you may ask."},
    {.stage = AwaitingDecision,
     .company = "Quellwerk",
     .role = "Water Data Analyst",
     .interview = "2026-11-30T08:00:00Z"},
    {.stage = FollowingUp,
     .company = "Helios Print",
     .role = "Operations Analyst",
     .recipient = "Priya Raman",
     .kind = Kind::StatusCheckIn,
     .opens = "2026-11-30T08:00:00Z",
     .due = "2026-12-01T16:00:00Z",
     .interview = "2026-11-17T13:00:00Z",
     .reason = "Priya Raman named 27 November for the decision; that date passed more than 48 hours ago.",
     .advice = Advice::Act},
    {.stage = FollowingUp,
     .company = "Granit Bau",
     .role = "Controlling Analyst",
     .recipient = "Sven Adler",
     .kind = Kind::FinalFollowUp,
     .opens = "2026-12-03T08:00:00Z",
     .due = "2026-12-07T16:00:00Z",
     .interview = "2026-11-12T09:00:00Z",
     .reason = "Your check-in of 26 November was not answered; after seven days one last short mail is fair.",
     .optional = true},
    {.stage = FollowingUp,
     .company = "Tern Airlines",
     .role = "Revenue Management Analyst",
     .interview = "2026-11-05T09:00:00Z",
     .advice = Advice::Stop,
     .suggested = Closed},
    {.stage = KeepingInTouch,
     .company = "Bluebird Games",
     .role = "Player Insights Analyst",
     .recipient = "Noor Haddad",
     .kind = Kind::KeepInTouch,
     .opens = "2026-12-01T08:00:00Z",
     .interview = "2026-10-29T09:00:00Z",
     .reason = "Her last answer was warm and three weeks old: an article or an event is a good reason to "
               "write.",
     .advice = Advice::Act,
     .optional = true},
    {.stage = KeepingInTouch,
     .company = "Ostsee Forschung",
     .role = "Marine Data Analyst",
     .interview = "2026-11-03T09:00:00Z"},
    {.stage = Offer,
     .company = "Rosenthal Pharma",
     .role = "Clinical Data Analyst",
     .recipient = "Dr. Clara Voss",
     .kind = Kind::OfferResponse,
     .opens = "2026-11-30T08:00:00Z",
     .due = "2026-12-04T17:00:00Z",
     .interview = "2026-11-20T09:00:00Z",
     .reason = "The written offer of Monday wants an answer by Friday, 4 December, 18:00.",
     .advice = Advice::Act},
    {.stage = Closed, .company = "Delta Retail", .role = "Junior Analyst", .outcome = Outcome::Rejected},
    {.stage = Closed, .company = "Umbra Security", .role = "Fraud Analyst", .outcome = Outcome::NoResponse},
    {.stage = Closed, .company = "Weidmann Optik", .role = "Data Steward", .outcome = Outcome::Withdrawn},
    {.stage = Closed, .company = "Kranich Reisen", .role = "CRM Analyst", .outcome = Outcome::Rejected}};

std::optional<Instant> moment(const char *text)
{
    return text ? std::optional(at(text)) : std::nullopt;
}

} // namespace

Instant sampleNow()
{
    return at("2026-12-02T10:20:00Z");
}

void fillSample(FakeTrackerStore &store)
{
    store.setTimeZone(QStringLiteral("Europe/Berlin"));
    int number = 0;
    for (const Sample &sample : samples) {
        BoardCard face = card(QStringLiteral("a%1").arg(++number, 2, 10, QLatin1Char('0')), sample.stage,
                              QString::fromUtf8(sample.company), QString::fromUtf8(sample.role));
        face.advice = sample.advice;
        face.dream = sample.dream;
        face.outcome = sample.outcome;
        face.suggestedStage = sample.suggested;
        face.interview = moment(sample.interview);
        face.nextStep = sample.kind;
        face.nextOpens = moment(sample.opens);
        face.nextDue = moment(sample.due);
        face.nextRecipient = QString::fromUtf8(sample.recipient);
        face.nextIsOptional = sample.optional;
        store.add(face);
        if (!sample.kind) {
            store.setSummary(face.id, QStringLiteral("You have thanked them; until their date nothing is to "
                                                     "be sent."));
            continue;
        }
        AgendaRow row;
        row.company = face.company;
        row.role = face.role;
        row.recipient = face.nextRecipient;
        row.step.id = StepId(QStringLiteral("s%1").arg(number));
        row.step.application = face.id;
        row.step.kind = *sample.kind;
        row.step.opens = face.nextOpens;
        row.step.due = face.nextDue;
        row.step.optional = sample.optional;
        row.step.reason = QString::fromUtf8(sample.reason);
        row.step.rules = {QStringLiteral("000-32")};
        store.add(row);
    }
}

} // namespace afterword::test

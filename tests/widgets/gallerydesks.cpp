// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that the program opens beyond its window: invitations, preparation, questions, offers,
// templates.
#include "calendaraccountdialog.h"
#include "calendarexportdialog.h"
#include "calendarquestionsdialog.h"
#include "carddialog.h"
#include "gallery.h"
#include "invitation.h"
#include "invitationdialog.h"
#include "invitationproposal.h"
#include "newmessagedialog.h"
#include "offercomparisondialog.h"
#include "panelstory.h"
#include "preparationdialog.h"
#include "questiondialog.h"
#include "spreadsheetexportdialog.h"
#include "templatesdialog.h"
#include "templateshelf.h"
#include "testsupport.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace afterword::test {

namespace {

const QByteArray invitationText =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Google Inc//Google Calendar "
    "70.9054//EN\r\nMETHOD:REQUEST\r\n"
    "BEGIN:VEVENT\r\nDTSTART:20261130T150000Z\r\nDTEND:20261130T160000Z\r\nDTSTAMP:20261123T100000Z\r\n"
    "ORGANIZER;CN=Hana Novak:mailto:hana@harbor.example\r\nUID:one@google.com\r\n"
    "ATTENDEE;CN=Luis Vega;ROLE=REQ-PARTICIPANT:mailto:luis@harbor.example\r\n"
    "ATTENDEE;CN=Sam Lee;ROLE=REQ-PARTICIPANT:mailto:sam@lee.example\r\n"
    "SUMMARY:Interview: Data Analyst at Harbor & Finch\r\nLOCATION:https://meet.harbor.example/abc\r\n"
    "SEQUENCE:0\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";

void showInvitations(const Gallery::Visit &visit)
{
    const Tracker story = panelStory();
    const Zone zone = Zone::named(u"Europe/Berlin"_s).value();
    const auto invitations = readInvitations(invitationText, u"invite.ics"_s, zone);
    if (!invitations)
        qFatal("the invitation cannot be read");
    InvitationDialog dialog(zone);
    dialog.showInvitation(story, invitations->front(),
                          understandInvitation(story, invitations->front(), {story.profile.email}, {}), 1, 2);
    visit(dialog, u"dialog-invitation"_s);
    InvitationDialog refused(zone);
    refused.showError({ErrorCode::BadInput, u"The event repeats every week."_s, u"invite.ics:12"_s});
    visit(refused, u"dialog-invitation-refused"_s);
}

void showInterviews(const Gallery::Visit &visit)
{
    Tracker story = panelStory();
    Application &acme = story.applications.front();
    Interview next = acme.interviews.front();
    next.id = InterviewId(u"next"_s);
    next.round = 2;
    next.start = at("2026-12-01T15:00:00Z");
    next.end = at("2026-12-01T16:00:00Z");
    next.status = InterviewStatus::Planned;
    next.debrief.reset();
    next.debriefedAt.reset();
    acme.interviews.front().debrief->questions = {
        {u"Why do you want to leave?"_s, u"The travel"_s, u"A frown"_s, true, u"Say what I look for"_s},
        {u"Largest data set?"_s, u"Two terabytes"_s, {}, false, {}}};
    acme.interviews.push_back(next);
    const DateText home(Zone::named(u"Europe/Berlin"_s).value(), panelMorning());
    PreparationDialog preparation(preparationSheet(acme, next, story.people, home));
    visit(preparation, u"dialog-preparation"_s);
    QuestionDialog questions;
    questions.setQuestions(bankedQuestions(story, home.zone()));
    visit(questions, u"dialog-questions"_s);
}

void showOffers(const Gallery::Visit &visit)
{
    Tracker story = panelStory();
    story.applications.push_back(story.applications.front());
    Application &brook = story.applications.back();
    brook.id = ApplicationId(u"brook"_s);
    brook.company = u"Brook & Daughters"_s;
    Offer offer;
    offer.form = OfferForm::Written;
    offer.at = panelMorning();
    offer.respondBy = Deadline(QDate(2026, 12, 4));
    offer.person = PersonId(u"ann"_s);
    for (Application &application : story.applications) {
        application.offers = {offer};
        application.salary = u"EUR 78,000"_s;
    }
    brook.notes = u"Long way by train, three days a week at home.\nThe team is small and was kind."_s;
    AgendaRow withdraw;
    withdraw.step.kind = Kind::Withdraw;
    withdraw.recipient = u"Luis Vega"_s;
    withdraw.company = u"Harbor & Finch"_s;
    withdraw.role = u"Analyst"_s;
    const DateText home(Zone::named(u"Europe/Berlin"_s).value(), panelMorning());
    OfferComparisonDialog dialog;
    dialog.setOffers(comparedOffers(story, home), offerConsequences(story, {withdraw}));
    visit(dialog, u"dialog-offers"_s);
    OfferComparisonDialog none;
    none.setOffers({}, {});
    visit(none, u"dialog-offers-none"_s);
}

void showCalendar(const Gallery::Visit &visit)
{
    CalendarExportDialog exporting({}, false, [](const CalendarExportOptions &) {
        return u"Interview: Harbor & Finch, Analyst\n2 Dock Street, Leeds\nLocal time: Tuesday, 1 December "
               u"2026, "
               "16:00 to 17:00 (Europe/Berlin)\nWith Luis Vega, Head of Data"_s;
    });
    visit(exporting, u"dialog-export-calendar"_s);
    CalendarAccountDialog account(std::nullopt);
    visit(account, u"dialog-calendar-account"_s);
    CalendarAccount known;
    known.address = u"http://calendar.example.org/"_s;
    known.user = u"robin"_s;
    CalendarAccountDialog refused(known);
    refused.setPasswordStore(false);
    refused.showTest(CalendarAccountDialog::Test::Failed,
                     u"calendar.example.org does not accept that user name and password."_s);
    visit(refused, u"dialog-calendar-account-refused"_s);
    CalendarQuestionsDialog questions(DateText(Zone::named(u"Europe/Berlin"_s).value(), panelMorning()));
    CalendarQuestion moved;
    moved.what = CalendarQuestion::What::Moved;
    moved.summary = u"Interview: Harbor & Finch, Analyst"_s;
    moved.ours.start = at("2026-12-01T15:00:00Z");
    moved.theirs.start = at("2026-12-02T09:00:00Z");
    CalendarQuestion gone = moved;
    gone.what = CalendarQuestion::What::Deleted;
    gone.summary = u"Brook & Daughters: Thank Ann Ito"_s;
    questions.setQuestions({moved, gone});
    visit(questions, u"dialog-calendar-changes"_s);
}

void showWriting(const Gallery::Visit &visit)
{
    const Tracker story = panelStory();
    NewMessageDialog message(story.people, story.applications);
    visit(message, u"dialog-new-message"_s);
    const QTemporaryDir folder;
    TemplateShelf shelf(folder.path());
    if (!shelf.read())
        qFatal("the templates cannot be read");
    TemplatesDialog templates(shelf);
    templates.show(u"thank-you"_s, u"en"_s);
    visit(templates, u"dialog-templates"_s);
    CardDialog card(u"Dear Ann,\n\nthank you for your time.\n\nSam"_s,
                    {u"Ann Ito\nAcme\n1 High Street\nLeeds"_s, u"Sam Lee"_s});
    visit(card, u"dialog-card"_s);
    SpreadsheetExportDialog spreadsheet;
    visit(spreadsheet, u"dialog-export-spreadsheet"_s);
}

} // namespace

void Gallery::showDesks()
{
    const Visit visit = [this](QWidget &window, const QString &name) { see(window, name); };
    showInvitations(visit);
    showInterviews(visit);
    showOffers(visit);
    showCalendar(visit);
    showWriting(visit);
}

} // namespace afterword::test

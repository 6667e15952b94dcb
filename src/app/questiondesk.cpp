// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading beside the window.
#include "questiondesk.h"

#include "datetext.h"
#include "questiondialog.h"

namespace afterword {

QuestionDesk::QuestionDesk(SqlTrackerStore &store, const Clock &clock, const Planner &planner,
                           BackgroundWork &work, QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_reading(
          {store, clock, planner, work}, std::chrono::milliseconds(500),
          [&store]() -> TrackerReading<Questions>::Read {
              return [home = profileZone(store)](const SqlTrackerStore &reader) -> Result<Questions> {
                  const auto tracker = reader.tracker();
                  if (!tracker)
                      return std::unexpected(tracker.error());
                  return bankedQuestions(*tracker, home);
              };
          },
          [this](Result<Questions> questions) { take(std::move(questions)); }, nullptr)
{
    connect(&store, &TrackerStore::changed, this, [this] {
        if (m_dialog)
            m_reading.startSoon();
    });
}

QuestionDesk::~QuestionDesk() = default;

QuestionDialog *QuestionDesk::dialog() const
{
    return m_dialog;
}

void QuestionDesk::open()
{
    if (m_dialog) {
        m_dialog->show();
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new QuestionDialog(m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QuestionDialog::debriefRequested, this, &QuestionDesk::debriefRequested);
    connect(m_dialog, &QuestionDialog::told, this, &QuestionDesk::told);
    m_dialog->show();
    m_reading.start();
}

void QuestionDesk::take(Result<Questions> questions)
{
    if (!m_dialog)
        return;
    if (questions)
        m_dialog->setQuestions(std::move(*questions));
    else
        m_dialog->setProblem(questions.error().message);
}

} // namespace afterword

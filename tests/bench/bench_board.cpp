// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The board beside a bare scroll area a column that paints the same faces: first picture, jumps, wheel,
// filter, moves; both in turns in one run.
#include "benchdata.h"
#include "boardview.h"
#include "carddelegate.h"
#include "cardlist.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace afterword;
using namespace afterword::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(2400, 900); // all columns in sight

/// The floor: a column that knows its faces ready made and does nothing but paint them.
class BareColumn final : public QAbstractScrollArea
{
public:
    BareColumn(std::vector<CardView> faces, int count, QWidget *parent)
        : QAbstractScrollArea(parent)
        , m_faces(std::move(faces))
        , m_rows(static_cast<size_t>(count))
    {
        setFrameShape(QFrame::NoFrame);
        QStyleOptionViewItem option;
        option.initFrom(this);
        m_height = m_delegate.sizeHint(option, {}).height();
        viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    }
    void moveRow(size_t from, size_t to)
    {
        const int row = m_rows[from];
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(from));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(to), row);
        viewport()->update();
    }
    size_t rows() const { return m_rows.size(); }

protected:
    void resizeEvent(QResizeEvent *) override
    {
        verticalScrollBar()->setRange(
            0, std::max(0, static_cast<int>(m_rows.size()) * m_height - viewport()->height()));
    }
    void scrollContentsBy(int, int) override { viewport()->update(); }
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), palette().color(QPalette::Base));
        const int offset = verticalScrollBar()->value();
        QStyleOptionViewItem option;
        option.initFrom(this);
        const int last =
            std::min(static_cast<int>(m_rows.size()) - 1, (viewport()->height() + offset) / m_height);
        for (int row = offset / m_height; row <= last && !m_faces.empty(); ++row) {
            option.rect = QRect(0, row * m_height - offset, viewport()->width(), m_height);
            m_delegate.paintCard(&painter, option, m_faces[static_cast<size_t>(row) % m_faces.size()]);
        }
    }

private:
    CardDelegate m_delegate;
    std::vector<CardView> m_faces;
    std::vector<int> m_rows;
    int m_height = 1;
};

struct BareBoard
{
    explicit BareBoard(const BoardModel &model)
    {
        window.setLayout(new QHBoxLayout);
        for (int stage = 0; stage < 8; ++stage) {
            const ColumnModel *column = model.column(static_cast<Stage>(stage));
            std::vector<CardView> faces;
            for (int row = 0; row < std::min(64, column->rowCount()); ++row)
                faces.push_back(column->cardView(row));
            columns.push_back(new BareColumn(std::move(faces), column->rowCount(), &window));
            window.layout()->addWidget(columns.back());
        }
        window.resize(windowSize);
    }

    QWidget window;
    std::vector<BareColumn *> columns;
};

/// Lets everything that is waiting be done and painted; in milliseconds from the timer's start.
double settled(const QElapsedTimer &timer)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

template <typename Act>
double measured(Act &&act)
{
    QElapsedTimer timer;
    timer.start();
    act();
    return settled(timer);
}

void say(const QString &what, const std::vector<double> &floor, const std::vector<double> &board)
{
    QTextStream out(stdout);
    out << qSetFieldWidth(26) << Qt::left << what << Qt::right << qSetFieldWidth(9) << Qt::fixed
        << qSetRealNumberPrecision(2) << median(floor) << percentile99(floor) << median(board)
        << percentile99(board) << (median(floor) > 0 ? median(board) / median(floor) : 0) << qSetFieldWidth(0)
        << Qt::endl;
}

std::vector<QScrollBar *> bars(const BoardView &view)
{
    std::vector<QScrollBar *> bars;
    for (const CardList *list : view.findChildren<CardList *>())
        bars.push_back(list->verticalScrollBar());
    return bars;
}

void measure(const Ground &ground, const QString &file, int frames)
{
    const auto store = ground.open(file);
    QElapsedTimer timer;
    timer.start();
    BoardModel model(*store, ground.clock);
    BoardView view;
    view.setFoldedStages({});
    view.setModel(&model);
    view.resize(windowSize);
    view.show();
    view.grab();
    const double first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    double longest = 0;
    timer.restart();
    QElapsedTimer turn;
    while (!model.isComplete()) {
        turn.start();
        QCoreApplication::processEvents();
        longest = std::max(longest, static_cast<double>(turn.nsecsElapsed()) / 1e6);
    }
    QTextStream(stdout) << "  first picture " << first << " ms; the rest after " << timer.elapsed()
                        << " ms, longest turn " << longest << " ms" << Qt::endl;
    BareBoard bare(model);
    bare.window.show();
    measured([] {});

    QRandomGenerator chance(11);
    std::vector<double> floor;
    std::vector<double> board;
    const std::vector<QScrollBar *> scrolled = bars(view);
    for (int frame = 0; frame < frames; ++frame) {
        const double share = chance.generateDouble();
        floor.push_back(measured([&] {
            for (BareColumn *column : bare.columns)
                column->verticalScrollBar()->setValue(
                    static_cast<int>(share * column->verticalScrollBar()->maximum()));
        }));
        board.push_back(measured([&] {
            for (QScrollBar *bar : scrolled)
                bar->setValue(static_cast<int>(share * bar->maximum()));
        }));
    }
    say(u"  jump, all columns"_s, floor, board);
    floor.clear();
    board.clear();
    for (int frame = 0; frame < frames; ++frame) {
        const int step = frame % 20 < 10 ? 60 : -60;
        floor.push_back(measured([&] {
            for (BareColumn *column : bare.columns)
                column->verticalScrollBar()->setValue(column->verticalScrollBar()->value() + step);
        }));
        board.push_back(measured([&] {
            for (QScrollBar *bar : scrolled)
                bar->setValue(bar->value() + step);
        }));
    }
    say(u"  wheel, all columns"_s, floor, board);

    floor.clear();
    board.clear();
    std::vector<double> whole;
    double block = 0;
    const QString typed = u"engineer 12"_s;
    for (int round = 0; round < std::max(3, frames / 20); ++round) {
        for (qsizetype length = 1; length <= typed.size() + 1; ++length) {
            BoardFilter filter;
            filter.text = length > typed.size() ? QString() : typed.first(length);
            floor.push_back(measured([&] {
                for (BareColumn *column : bare.columns)
                    column->viewport()->update();
            }));
            timer.start();
            turn.start();
            model.setFilter(filter);
            settled(turn);
            const double key = static_cast<double>(turn.nsecsElapsed()) / 1e6;
            board.push_back(key);
            block = std::max(block, key);
            while (model.isFiltering()) {
                turn.start();
                QCoreApplication::processEvents();
                block = std::max(block, static_cast<double>(turn.nsecsElapsed()) / 1e6);
            }
            whole.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    say(u"  keystroke of the filter"_s, floor, board);
    QTextStream(stdout) << "    until all is shown: median " << median(whole) << " ms, p99 "
                        << percentile99(whole) << "; longest block " << block << " ms" << Qt::endl;
    model.setFilter({});
    while (model.isFiltering())
        QCoreApplication::processEvents();

    floor.clear();
    board.clear();
    for (int move = 0; move < std::max(5, frames / 10); ++move) {
        ColumnModel *column = model.column(static_cast<Stage>(move % 7));
        BareColumn *its = bare.columns[static_cast<size_t>(move % 7)];
        if (column->rowCount() < 8)
            continue;
        floor.push_back(measured([&] { its->moveRow(5, 2); }));
        board.push_back(
            measured([&] { (void)model.move({column->idAt(5)}, column->stage(), column->idAt(2)); }));
    }
    say(u"  move, with its commit"_s, floor, board);
    (void)store->catchUp();
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"Folder that keeps the tracker files."_s, u"DIR"_s,
                        QDir::temp().filePath(u"afterword-bench"_s)},
                       {u"frames"_s, u"Frames of each kind."_s, u"N"_s, u"200"_s},
                       {u"sizes"_s, u"How many applications."_s, u"N,N"_s, u"1000,10000,100000"_s}});
    parser.addHelpOption();
    parser.process(application);
    const QDir data(parser.value(u"data"_s));
    data.mkpath(u"."_s);
    const Ground ground;
    QTextStream(stdout) << "ms: floor median, p99; board median, p99; ratio of the medians" << Qt::endl;
    for (const QString &size : parser.value(u"sizes"_s).split(u',')) {
        QTextStream(stdout) << size << " applications" << Qt::endl;
        measure(ground, ground.tracker(data, size.toInt()), parser.value(u"frames"_s).toInt());
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// DraftMarks: underlines what etiquette and spelling find in a text, and shows which finding is chosen.
#pragma once

#include <QPalette>
#include <QSyntaxHighlighter>

#include <vector>

namespace afterword {

/// In UTF-16 units of the whole text.
struct DraftMark
{
    enum class Kind {
        Shared, ///< said to somebody else of the panel as well
        Spelling,
        Warn,
        Block
    };
    Kind kind = Kind::Warn;
    int start = 0;
    int length = 0;

    bool operator==(const DraftMark &) const = default;
};

/// The kinds differ by their lines, not by colour alone. While the person types, marks move along with their
/// words until new ones come.
class DraftMarks final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit DraftMarks(QTextDocument *document);

    void setMarks(std::vector<DraftMark> marks);
    /// Shown as chosen; nullopt: none.
    void setChosen(const std::optional<DraftMark> &mark);
    void setPalette(const QPalette &palette);
    /// The mark of that kind at the place; nullopt: there is none.
    std::optional<DraftMark> markAt(int position, DraftMark::Kind kind) const;
    const std::vector<DraftMark> &marks() const { return m_marks; }

protected:
    void highlightBlock(const QString &text) override;

private:
    void move(int position, int removed, int added);
    QTextCharFormat formatOf(DraftMark::Kind kind) const;

    std::vector<DraftMark> m_marks; ///< those drawn over others come last
    std::optional<DraftMark> m_chosen;
    QPalette m_palette;
};

} // namespace afterword

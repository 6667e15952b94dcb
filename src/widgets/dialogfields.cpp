// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filling and reading the fields that dialogs share.
#include "dialogfields.h"

#include "theme.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStringListModel>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace afterword {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(DialogFields)
};

// Names that only alias another zone or count offsets are no places to choose from.
bool isPlace(const QByteArray &name)
{
    return name.contains('/') && !name.startsWith("Etc/") && !name.startsWith("posix/") &&
           !name.startsWith("right/") && !name.startsWith("SystemV/");
}

const QStringList &zonePlaces()
{
    static const QStringList places = [] {
        QStringList names;
        for (const QByteArray &name : QTimeZone::availableTimeZoneIds()) {
            if (isPlace(name))
                names.append(QString::fromLatin1(name));
        }
        names.sort();
        return names;
    }();
    return places;
}

} // namespace

void completeNames(QLineEdit *edit, const std::vector<Person> &people)
{
    QStringList names;
    names.reserve(static_cast<qsizetype>(people.size()));
    for (const Person &person : people)
        names.append(person.name);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    auto *completer = new QCompleter(names, edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

void fillZones(QComboBox *box, const QString &current, const QString &otherwise)
{
    const QStringList &places = zonePlaces();
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    box->addItem(otherwise, QString());
    for (const QString &name : places)
        box->addItem(name, name);
    if (!current.isEmpty() && box->findData(current) < 0)
        box->addItem(current, current);
    box->setCurrentIndex(box->findData(current));
    if (QCompleter *completer = box->completer()) {
        completer->setFilterMode(Qt::MatchContains);
        completer->setCompletionMode(QCompleter::PopupCompletion);
    }
}

void completeZones(QLineEdit *edit)
{
    auto *completer = new QCompleter(zonePlaces(), edit);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    edit->setCompleter(completer);
}

std::optional<QString> zoneNameIn(const QComboBox *box)
{
    const QString typed = box->currentText().trimmed();
    const int row = box->findText(typed, Qt::MatchFixedString);
    if (row >= 0)
        return box->itemData(row).toString();
    if (typed.isEmpty())
        return QString();
    return Zone::named(typed) ? std::optional(typed) : std::nullopt;
}

void fillRegions(QComboBox *box, const std::optional<Region> &current)
{
    box->setInsertPolicy(QComboBox::NoInsert);
    //: Whose public holidays count: those of the person's own profile
    box->addItem(Fields::tr("As in your profile"), QVariant());
    //: No public holidays count
    box->addItem(Fields::tr("Weekends only"), QString());
    for (const QLatin1StringView code :
         {"AT"_L1, "AU"_L1, "BE"_L1, "BR"_L1, "CA"_L1, "CH"_L1, "CZ"_L1, "DE"_L1,
          "DK"_L1, "ES"_L1, "FI"_L1, "FR"_L1, "GB"_L1, "IE"_L1, "IN"_L1, "IT"_L1,
          "JP"_L1, "NL"_L1, "NO"_L1, "NZ"_L1, "PL"_L1, "PT"_L1, "SE"_L1, "US"_L1}) {
        const QString text(code);
        const QLocale::Territory territory = QLocale::codeToTerritory(text);
        box->addItem(QLocale::territoryToString(territory) + u" ("_s + text + u')', text);
    }
    if (!current) {
        box->setCurrentIndex(0);
        return;
    }
    if (box->findData(current->code) < 0)
        box->addItem(current->code, current->code);
    box->setCurrentIndex(box->findData(current->code));
}

std::optional<Region> regionIn(const QComboBox *box)
{
    const int row = box->findText(box->currentText().trimmed(), Qt::MatchFixedString);
    if (row >= 0) {
        const QVariant code = box->itemData(row);
        return code.isValid() ? std::optional(Region{code.toString()}) : std::nullopt;
    }
    const QString typed = box->currentText().trimmed().toUpper();
    return typed.isEmpty() ? std::nullopt : std::optional(Region{typed});
}

bool isRegionOdd(const QComboBox *box)
{
    static const QRegularExpression code(u"^[A-Z]{2}(-[A-Z0-9]{1,6})?$"_s);
    const std::optional<Region> region = regionIn(box);
    return region && !region->code.isEmpty() && !code.match(region->code).hasMatch();
}

QString timeOfDayFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(":ss"_L1);
}

namespace {

/// Chooses the part of a date or time that was clicked, so that the arrows and the keys mean it.
class SectionClicks final : public QObject
{
public:
    explicit SectionClicks(QDateTimeEdit *edit)
        : QObject(edit)
        , m_edit(edit)
        , m_line(edit->findChild<QLineEdit *>())
    {
        setObjectName(u"sectionClicks"_s);
        if (m_line)
            m_line->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // After the line has set its cursor; a text that was marked by dragging stays marked.
        if (watched == m_line && event->type() == QEvent::MouseButtonRelease && !m_line->hasSelectedText())
            QTimer::singleShot(0, m_edit,
                               [edit = m_edit] { edit->setSelectedSection(edit->currentSection()); });
        return false;
    }

private:
    QDateTimeEdit *m_edit;
    QLineEdit *m_line;
};

} // namespace

void selectSectionOnClick(QDateTimeEdit *edit)
{
    if (!edit->findChild<QObject *>(u"sectionClicks"_s, Qt::FindDirectChildrenOnly))
        new SectionClicks(edit);
}

void setMoment(QDateTimeEdit *edit, Instant instant, const Zone &zone)
{
    selectSectionOnClick(edit);
    const LocalTime local = zone.local(instant);
    QString format = QLocale().dateTimeFormat(QLocale::ShortFormat);
    static const QRegularExpression shortYear(u"(?<!y)yy(?!y)"_s);
    static const QRegularExpression tooFine(u"(:ss| t+)"_s);
    format.replace(shortYear, u"yyyy"_s).remove(tooFine);
    edit->setDisplayFormat(format);
    // Of no zone that skips an hour: what is shown is the wall clock of the zone given.
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    edit->setTimeZone(QTimeZone::utc());
#else
    edit->setTimeSpec(Qt::UTC);
#endif
    edit->setDateTime(QDateTime(local.date, local.time, QTimeZone::utc()));
}

Instant momentIn(const QDateTimeEdit *edit, const Zone &zone)
{
    const QDateTime shown = edit->dateTime();
    return zone.resolve(shown.date(), shown.time());
}

void showPlaceholder(QLineEdit *edit)
{
    QStyleOptionFrame option;
    option.initFrom(edit);
    const int text = edit->fontMetrics().horizontalAdvance(edit->placeholderText());
    const int button = edit->isClearButtonEnabled() ? 3 * grid::unit : 0;
    const QSize wanted(text + button + grid::unit, edit->fontMetrics().height());
    edit->setMinimumWidth(
        edit->style()->sizeFromContents(QStyle::CT_LineEdit, &option, wanted, edit).width());
}

void fitToContents(QDialog &dialog)
{
    QLayout *layout = dialog.layout();
    layout->activate();
    const int width = std::max(dialog.width(), layout->totalMinimumSize().width());
    const int height =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
    dialog.resize(width, height);
}

} // namespace afterword

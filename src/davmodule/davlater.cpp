// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same for the window program, which finds it in the module when the first talk begins.
#include "davfunctions.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString moduleFile()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/" AFTERWORD_MODULES
                                                                    "/afterword-caldav.so"_s);
}

/// Null: the module is missing.
const DavFunctions *functions()
{
    static const DavFunctions *const found = [] {
        using Give = const DavFunctions *(*)();
        QLibrary module(moduleFile());
        module.setLoadHints(
            QLibrary::PreventUnloadHint); // what Qt Network leaves behind ends with the program
        const auto give = reinterpret_cast<Give>(module.resolve("afterwordDav"));
        return give ? give() : nullptr;
    }();
    return found;
}

/// Stands in for a talk where nobody can have one.
class NoTalk final : public DavTalk
{
public:
    Result<DavAnswer> once(const DavRequest &) override
    {
        return fail(ErrorCode::Unavailable,
                    QCoreApplication::translate("DavModule",
                                                "The part of Afterword that speaks with calendar servers is "
                                                "missing; install Afterword again."),
                    moduleFile());
    }
};

} // namespace

std::unique_ptr<DavTalk> beginDavTalk(QString user, QByteArray password, std::function<bool()> goesOn,
                                      DavLimits limits)
{
    if (!functions())
        return std::make_unique<NoTalk>();
    return functions()->begin(std::move(user), std::move(password), std::move(goesOn), std::move(limits));
}

} // namespace afterword

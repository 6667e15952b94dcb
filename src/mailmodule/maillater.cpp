// SPDX-FileCopyrightText: 2026 The Afterword authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same functions for the window program, which finds them in the module when one is first called.
#include "mailfunctions.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibrary>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

QString moduleFile()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/" AFTERWORD_MODULES
                                                                    "/afterword-mail.so"_s);
}

/// Null: the module is missing.
const MailFunctions *functions()
{
    static const MailFunctions *const found = [] {
        using Give = const MailFunctions *(*)();
        const auto give = reinterpret_cast<Give>(QLibrary::resolve(moduleFile(), "afterwordMail"));
        return give ? give() : nullptr;
    }();
    return found;
}

std::unexpected<Error> missing()
{
    return fail(ErrorCode::Unavailable,
                QCoreApplication::translate("MailModule",
                                            "The part of Afterword that reads and writes mail is "
                                            "missing; install Afterword again."),
                moduleFile());
}

} // namespace

Result<QByteArray> writeMail(const MailMessage &mail, MailForm form)
{
    return functions() ? functions()->write(mail, form) : missing();
}

Result<QStringList> envelopeRecipients(const MailMessage &mail)
{
    return functions() ? functions()->recipients(mail) : missing();
}

Result<MailMessage> readMail(const QByteArray &bytes, const QString &file)
{
    return functions() ? functions()->read(bytes, file) : missing();
}

bool looksLikeMail(const QByteArray &bytes)
{
    return functions() && functions()->looksLike(bytes);
}

Result<ReceivedMail> readReply(const QByteArray &bytes, const QString &file)
{
    return functions() ? functions()->reply(bytes, file) : missing();
}

Result<CalendarPart> readCalendarPart(const QByteArray &mail, const QString &file)
{
    return functions() ? functions()->calendar(mail, file) : missing();
}

namespace {

/// Stands in for a transfer where nobody can do one.
class NoTransfer final : public SmtpTransfer
{
public:
    SmtpOutcome run(QByteArray) override
    {
        SmtpOutcome outcome;
        outcome.reason = SmtpReason::Account;
        outcome.message = missing().error().message;
        return outcome;
    }
    void cancel() override {}
};

} // namespace

std::unique_ptr<SmtpTransfer> SmtpTransfer::make(SmtpAccount account, SmtpMail mail, SmtpLimits limits,
                                                 SmtpHooks hooks)
{
    if (!functions())
        return std::make_unique<NoTransfer>();
    return functions()->transfer(std::move(account), std::move(mail), std::move(limits), std::move(hooks));
}

} // namespace afterword

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Afterword authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mails with Python's email package, as another program than the one that wrote them.

stdin: for each mail its length in bytes, a line end, and the mail. stdout: one line of JSON for each.
"""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import re
import sys

ENCODED = re.compile(rb"=\?([^?]+)\?([BbQq])\?([^?]*)\?=")


def complaints(raw):
    """What is wrong with the bytes themselves."""
    found = []
    if re.search(rb"[^\x00-\x7f]", raw) or b"\0" in raw:
        found.append("not 7-bit")
    if raw.count(b"\r\n") != raw.count(b"\n") or raw.count(b"\r") != raw.count(b"\n"):
        found.append("a line end that is not CRLF")
    if max(map(len, raw.split(b"\r\n"))) > 998:
        found.append("a line longer than 998")
    header = raw.split(b"\r\n\r\n")[0]
    for line in header.split(b"\r\n"):
        if ENCODED.search(line) and len(line) > 76:
            found.append(f"a line with an encoded-word has {len(line)} columns")
        if not line.strip():
            found.append("a header line of blanks")
    for charset, kind, text in ENCODED.findall(header):
        if len(charset) + len(text) + 7 > 75:
            found.append("an encoded-word longer than 75")
        if kind in b"Bb":
            try:
                base64.b64decode(text, validate=True).decode(charset.decode())
            except ValueError as error:
                found.append(f"an encoded-word of half characters: {error}")
    return found


def mailboxes(mail, field):
    """By the older half of the package: the newer one keeps the blank between two encoded-words of a name."""
    named = email.utils.getaddresses(mail.get_all(field, []))
    return [[str(email.header.make_header(email.header.decode_header(name))), address] for name, address in named]


def told(raw):
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    plain = email.message_from_bytes(raw)
    body = mail.get_body(("plain",))
    return {
        "complaints": complaints(raw) + [str(defect) for part in mail.walk() for defect in part.defects],
        "fields": mail.keys(),
        "from": mailboxes(plain, "from"),
        "to": mailboxes(plain, "to"),
        "cc": mailboxes(plain, "cc"),
        "bcc": mailboxes(plain, "bcc"),
        "subject": mail["subject"] and str(mail["subject"]),
        "id": mail["message-id"] and str(mail["message-id"]),
        "inReplyTo": mail["in-reply-to"] and str(mail["in-reply-to"]),
        "references": str(mail["references"] or "").split(),
        "date": mail["date"] and round(mail["date"].datetime.timestamp()),
        "body": body.get_content().replace("\r\n", "\n"),
        "attachments": [
            [part.get_filename(), part.get_content_type(), base64.b64encode(part.get_payload(decode=True)).decode()]
            for part in mail.iter_attachments()
        ],
    }


stream = sys.stdin.buffer
while size := stream.readline():
    print(json.dumps(told(stream.read(int(size)))))

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads mails as a stranger would, with Python's own parser. Standard input: one message a line, in base64. Standard output:
one JSON object a line with what the message says."""
import base64
import email
import email.header
import email.policy
import email.utils
import json
import sys

HEADERS = ("subject", "date", "message-id", "auto-submitted", "content-language", "mime-version", "content-type")


def mailbox(raw, name):
    """By the older interface: the newer one keeps a space between two encoded words of a name (RFC 2047, 6.2, forbids it)."""
    addresses = email.utils.getaddresses([email.message_from_bytes(raw)[name]])
    return [{"name": str(email.header.make_header(email.header.decode_header(person))), "address": address}
            for person, address in addresses]


def reading(raw):
    message = email.message_from_bytes(raw, policy=email.policy.SMTP)
    parts = [{"type": part.get_content_type(), "charset": part.get_content_charset(), "text": part.get_content(),
              "defects": len(part.defects)} for part in message.walk() if not part.is_multipart()]
    head, _, _ = raw.partition(b"\r\n\r\n")
    lines = raw.split(b"\r\n")
    defects = [str(one) for one in message.defects]
    defects += [f"{name}: {one}" for name in ("from", "to") + HEADERS for one in message[name].defects]
    return {"from": mailbox(raw, "from"), "to": mailbox(raw, "to"), "names": [key for key in message.keys()],
            "headers": {name: str(message[name]) for name in HEADERS}, "parts": parts, "defects": defects,
            "longest_header_line": max(map(len, head.split(b"\r\n"))), "longest_line": max(map(len, lines)),
            "stray_breaks": sum(line.count(b"\r") + line.count(b"\n") for line in lines),
            "ascii": raw.isascii(), "multipart": message.get_content_type()}


for line in sys.stdin:
    print(json.dumps(reading(base64.b64decode(line))))

#!/usr/bin/python3
# SPDX-FileCopyrightText: The Palier developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server on loopback that keeps what it is given and sends nothing on.

Each message becomes FOLDER/000001.eml, 000002.eml, … in the order of arrival, written whole or not at all, with the
envelope as X-Envelope-From and X-Envelope-To on top. A small page shows them: `/` the list, `/N` one message,
`/N.eml` its bytes, `/messages.json` the list for programs.

When it listens it prints one line, {"smtp_port":…,"http_port":…,"folder":…}, and nothing else on stdout.
It ends on SIGTERM, SIGINT, or, with --until-eof, when standard input is closed (so that it never outlives its parent).
It wants the distribution's python3-aiosmtpd, hence /usr/bin/python3.
"""
import argparse
import asyncio
import email
import email.policy
import html
import json
import logging
import os
import re
import signal
import ssl
import sys
import threading
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


def arguments():
    parser = argparse.ArgumentParser(description="Catches mail on loopback.")
    parser.add_argument("--smtp-port", type=int, default=0, help="0 (the default): a free one")
    parser.add_argument("--http-port", type=int, default=0, help="0 (the default): a free one; -1: no page")
    parser.add_argument("--folder", required=True, help="where the messages go; made if missing")
    parser.add_argument("--tls", action="store_true", help="TLS from the first byte")
    parser.add_argument("--starttls", action="store_true", help="offer STARTTLS and insist on it")
    parser.add_argument("--cert", help="PEM certificate, for --tls and --starttls")
    parser.add_argument("--key", help="its PEM key")
    parser.add_argument("--user", help="with --password: offer AUTH PLAIN and LOGIN, for this pair only")
    parser.add_argument("--password")
    parser.add_argument("--require-auth", action="store_true", help="refuse mail from who didn't sign in")
    parser.add_argument("--stall", action="store_true", help="accept connections and never say a word")
    parser.add_argument("--reject", type=int, metavar="CODE", help="answer every message with this code (450, 554, …)")
    parser.add_argument("--reject-recipient", type=int, metavar="CODE", help="answer every RCPT TO with this code")
    parser.add_argument("--hang-up", action="store_true",
                        help="keep the message, then cut the line before the answer: the window SMTP leaves open")
    parser.add_argument("--times", type=int, metavar="N", help="--reject* and --hang-up only for the first N messages")
    parser.add_argument("--until-eof", action="store_true", help="end when standard input is closed")
    chosen = parser.parse_args()
    if (chosen.tls or chosen.starttls) and not (chosen.cert and chosen.key):
        parser.error("--tls and --starttls need --cert and --key")
    if chosen.tls and chosen.starttls:
        parser.error("either --tls or --starttls")
    if bool(chosen.user) != bool(chosen.password) or (chosen.require_auth and not chosen.user):
        parser.error("--user and --password go together, and --require-auth needs them")
    return chosen


class Box:
    """The folder, and what is in it."""

    def __init__(self, folder):
        self.folder = os.path.abspath(folder)
        os.makedirs(self.folder, exist_ok=True)
        self.last = max(self.numbers(), default=0)

    def numbers(self):
        names = (re.fullmatch(r"(\d+)\.eml", name) for name in os.listdir(self.folder))
        return sorted(int(name.group(1)) for name in names if name)

    def path(self, number):
        return os.path.join(self.folder, f"{number:06d}.eml")

    def keep(self, sender, recipients, content):
        self.last += 1
        number = self.last
        head = f"X-Envelope-From: {sender}\r\n" + "".join(f"X-Envelope-To: {to}\r\n" for to in recipients)
        waiting = self.path(number) + ".part"
        with open(waiting, "wb") as file:
            file.write(head.encode("utf-8", "surrogateescape") + content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(waiting, self.path(number))

    def raw(self, number):
        with open(self.path(number), "rb") as file:
            return file.read()

    def message(self, number):
        return email.message_from_bytes(self.raw(number), policy=email.policy.default)

    def rows(self):
        keys = ("date", "from", "to", "subject", "message-id")
        for number in self.numbers():
            message = self.message(number)
            yield {"number": number, **{key.replace("-", "_"): str(message.get(key, "")) for key in keys}}


class Handler:
    """What the server answers, as the options say."""

    def __init__(self, chosen, box):
        self.chosen, self.box, self.left = chosen, box, chosen.times

    def misbehaves(self):
        if self.left is None:
            return True
        self.left -= 1
        return self.left >= 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.chosen.reject_recipient and self.misbehaves():
            return f"{self.chosen.reject_recipient} Not this address"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if self.chosen.reject and self.misbehaves():
            return f"{self.chosen.reject} Not this message"
        self.box.keep(envelope.mail_from, envelope.rcpt_tos, envelope.content)
        if self.chosen.hang_up and self.misbehaves():
            server.transport.abort()
        return "250 Kept"


def tls_context(chosen):
    if not (chosen.tls or chosen.starttls):
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chosen.cert, chosen.key)
    return context


def smtp_factory(chosen, box, context):
    handler = Handler(chosen, box)

    def authenticate(server, session, envelope, mechanism, data):
        wanted = (chosen.user.encode(), chosen.password.encode())
        known = isinstance(data, LoginPassword) and (data.login, data.password) == wanted
        return AuthResult(success=known, handled=known, auth_data=data.login if known else None)

    extra = {"authenticator": authenticate, "auth_required": chosen.require_auth,
             "auth_require_tls": chosen.starttls} if chosen.user else {"auth_exclude_mechanism": ["LOGIN", "PLAIN"]}
    if chosen.starttls:
        extra.update(tls_context=context, require_starttls=True)
    return lambda: SMTP(handler, hostname="localhost", ident="Palier mail catcher", enable_SMTPUTF8=True,
                        loop=asyncio.get_running_loop(), **extra)


async def stall(reader, writer):
    try:
        while await reader.read(65536):
            pass
    except ConnectionError:
        pass
    finally:
        writer.close()


STYLE = ("body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1b2430}"
         "table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.5rem;border-bottom:1px solid #d9dfe6}"
         "pre{white-space:pre-wrap;background:#f4f6f8;padding:1rem;border-radius:8px}a{color:#1b62a5}")


def page(title, body):
    return (f"<!doctype html><html lang=en><meta charset=utf-8><meta name=viewport content='width=device-width'>"
            f"<title>{html.escape(title)}</title><style>{STYLE}</style><h1>{html.escape(title)}</h1>{body}")


def list_page(box):
    rows = "".join(f"<tr><td><a href=/{row['number']}>{html.escape(row['subject'] or '(no subject)')}</a>"
                   f"<td>{html.escape(row['to'])}<td>{html.escape(row['date'])}" for row in reversed(list(box.rows())))
    return page("Caught mail", f"<table><tr><th>Subject<th>To<th>Date{rows}</table>" if rows else "<p>Nothing yet.")


def message_page(box, number):
    message = box.message(number)
    body = message.get_body(preferencelist=("plain", "html"))
    heads = "".join(f"<tr><th>{html.escape(key)}<td>{html.escape(str(value))}" for key, value in message.items())
    text = body.get_content() if body else ""
    return page(str(message.get("subject", "(no subject)")),
                f"<p><a href=/>All mail</a> · <a href=/{number}.eml>Source</a>"
                f"<pre>{html.escape(text)}</pre><table>{heads}</table>")


def answer(box, target):
    """The status, the content type and the bytes for a GET."""
    if target == "/":
        return 200, "text/html; charset=utf-8", list_page(box).encode()
    if target == "/messages.json":
        return 200, "application/json", json.dumps({"items": list(box.rows())}).encode()
    wanted = re.fullmatch(r"/(\d{1,9})(\.eml)?", target)
    if wanted and int(wanted.group(1)) in box.numbers():
        number = int(wanted.group(1))
        if wanted.group(2):
            return 200, "text/plain; charset=utf-8", box.raw(number)
        return 200, "text/html; charset=utf-8", message_page(box, number).encode("utf-8", "replace")
    return 404, "text/plain", b"Not here\n"


def http_phrase(status):
    return {200: "OK", 404: "Not Found", 405: "Method Not Allowed"}[status]


def http(box):
    async def serve(reader, writer):
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 10)
            method, target = head.split(b"\r\n", 1)[0].decode("latin-1").split(" ")[:2]
            status, kind, body = answer(box, target) if method in ("GET", "HEAD") else (405, "text/plain", b"")
            writer.write(f"HTTP/1.1 {status} {http_phrase(status)}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n"
                         "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
                         "X-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n".encode())
            writer.write(body if method == "GET" else b"")
            await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.TimeoutError,
                ValueError):
            pass  # a visitor who hangs up or talks nonsense is no concern of the mail
        finally:
            writer.close()
    return serve


def port_of(server):
    return server.sockets[0].getsockname()[1] if server else -1


async def run(chosen):
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(name, ended.set)
        except NotImplementedError:  # Windows
            signal.signal(name, lambda *_: loop.call_soon_threadsafe(ended.set))
    if chosen.until_eof:
        # Unbuffered: a thread that waits in a buffered read would hold its lock when the interpreter ends.
        def wait_for_eof():
            while os.read(sys.stdin.fileno(), 4096):
                pass
            loop.call_soon_threadsafe(ended.set)
        threading.Thread(target=wait_for_eof, daemon=True).start()

    box, context = Box(chosen.folder), tls_context(chosen)
    if chosen.stall:
        smtp = await asyncio.start_server(stall, "127.0.0.1", chosen.smtp_port)
    else:
        smtp = await loop.create_server(smtp_factory(chosen, box, context), "127.0.0.1", chosen.smtp_port,
                                        ssl=context if chosen.tls else None)
    page_server = await asyncio.start_server(http(box), "127.0.0.1", chosen.http_port) \
        if chosen.http_port >= 0 else None
    print(json.dumps({"smtp_port": port_of(smtp), "http_port": port_of(page_server), "folder": box.folder}), flush=True)

    await ended.wait()
    for server in filter(None, (smtp, page_server)):
        server.close()


if __name__ == "__main__":
    warnings.filterwarnings("ignore", module="aiosmtpd")  # it advises against what the tests are here to try
    logging.getLogger("mail.log").setLevel(logging.ERROR)
    try:
        asyncio.run(run(arguments()))
    except OSError as problem:
        sys.exit(f"mailcatcher: {problem}")

"""A server that gives away everything it knows, in every way a real one might."""

from __future__ import annotations

import base64
import gzip
import html
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import quote_plus

#: The six kinds of secret: all invented, with the characters encodings differ in.
KEY = "Canary/Key+9f8e=7d"
SECRET = "canary&secret<0042>"
ACCOUNT = "CanaryAccount"
TOKEN = "canary-token-51b7aa"
MAIL = "carla.canary@birds.invalid"
NAME = "Carla Canária"
CANARIES = (KEY, SECRET, ACCOUNT, TOKEN, MAIL, NAME)

Answer = tuple[str, bytes, dict[str, str]]


def _base64(text: str) -> str:
    return base64.b64encode(f"user:{text}".encode()).decode()


def _token(_: str) -> Answer:
    body = {"access_token": TOKEN, "client_secret": SECRET, "owner": {"name": NAME}}
    return "application/json", json.dumps(body).encode(), {}


def _person(authorization: str) -> Answer:
    body = {
        "echo": authorization,
        "owner": {"name": NAME, "mail": MAIL},
        KEY: "a secret as name of a member",
        "nested": [{"text": f"written by {NAME} <{MAIL}> with {SECRET}"}],
        "basic": _base64(KEY),
        "next": f"https://{ACCOUNT}.birds.invalid/page?token={quote_plus(TOKEN)}",
    }
    headers = {
        "Set-Cookie": f"session={TOKEN}; Path=/",
        "Link": f"<https://{ACCOUNT.lower()}.birds.invalid/?q={quote_plus(MAIL)}>",
        "Location": f"/accounts/{ACCOUNT}?key={quote_plus(KEY)}",
        "X-Request-Id": TOKEN,
    }
    return "application/json", json.dumps(body).encode(), headers


def _packed(authorization: str) -> Answer:
    kind, body, _ = _person(authorization)
    return kind, gzip.compress(body), {"Content-Encoding": "gzip"}


def _xml(_: str) -> Answer:
    inner = f"<owner>{html.escape(NAME)}</owner><key>{html.escape(SECRET)}</key>"
    body = f"<note>{inner}<text>see {NAME}, {MAIL}, {ACCOUNT}</text></note>"
    return "application/xml", body.encode(), {}


def _form(_: str) -> Answer:
    body = f"client_secret={quote_plus(SECRET)}&comment={quote_plus(NAME)}&k={TOKEN}"
    return "application/x-www-form-urlencoded", body.encode(), {}


ANSWERS = {
    "/token": _token,
    "/person": _person,
    "/packed": _packed,
    "/xml": _xml,
    "/form": _form,
}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def _serve(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        answer = ANSWERS[self.path.partition("?")[0]]
        kind, body, headers = answer(self.headers.get("authorization") or "")
        self.send_response(200)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = _serve  # noqa: N815 - http.server's names

    def log_message(self, *_: Any) -> None:
        pass


@contextmanager
def echo() -> Iterator[str]:
    """Serve, and yield the address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()

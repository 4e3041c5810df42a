"""A vendor whose responses hold persons and secrets: a server before a simulator."""

from __future__ import annotations

import http.client
import http.server
import json
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import cycle
from typing import Any


@dataclass
class Answer:
    """A response on its way to the client.

    Attributes:
        status: Of the simulator.
        headers: Of the simulator, without those of the connection.
        body: Of the simulator.
        phrase: What stands behind the status.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    phrase: str = ""
    more: list[tuple[str, str]] = field(default_factory=list)


Plant = Callable[[Answer, Sequence[str]], None]


def in_new_members(answer: Answer, plants: Sequence[str]) -> None:
    """Add members that the document lacks to every object, plants in names too."""
    extra = {f"note{at}": plant for at, plant in enumerate(plants)}
    extra |= {plant: plant for plant in plants}
    deep = {"Owner": extra, "contacts": [extra], "list": list(plants)}
    _edit(answer, lambda held: held | extra | deep)


def in_texts(answer: Answer, plants: Sequence[str]) -> None:
    """Put plants into free texts of the document, wherever they stand."""
    drawn = cycle(plants)
    free = ("name", "note", "comment", "message", "description", "title", "notes")

    def filled(held: dict[str, Any]) -> dict[str, Any]:
        return {
            name: next(drawn) if name in free and isinstance(item, str) else item
            for name, item in held.items()
        }

    _edit(answer, filled)


def in_wrong_types(answer: Answer, plants: Sequence[str]) -> None:
    """Put plants where numbers, words and dates belong: decoding fails on them."""
    drawn = cycle(plants)
    _edit(answer, lambda held: {name: next(drawn) for name in held})


def in_headers(answer: Answer, plants: Sequence[str]) -> None:
    """Put plants into names and values of headers, and behind the status."""
    plain = [plant for plant in plants if plant.isascii() and "\n" not in plant]
    answer.phrase = plain[0]
    names = ("set-cookie", "x-ratelimit-user", "x-request-id", "location", "etag")
    answer.more = [(name, plant) for name in names for plant in plain]
    answer.more += [("x-ratelimit-remaining", item) for item in plain if item.isdigit()]
    answer.more += [("link", f"</v1/{item.split()[0]}>; rel=next") for item in plain]
    answer.more += [(f"x-{item}", "1") for item in plain if item.isalnum()]


def in_errors(answer: Answer, plants: Sequence[str]) -> None:
    """Refuse, with plants in the texts of the error."""
    answer.status = 422
    mapping = {
        "message": plants[0],
        "detail": list(plants),
        "error": {"code": plants[1]},
    }
    _json(answer, {**mapping, "errors": [{"title": plant} for plant in plants]})


def in_failures(answer: Answer, plants: Sequence[str]) -> None:
    """Break down, with plants on the page that says so."""
    answer.status = 500
    answer.headers["content-type"] = "text/html"
    answer.body = f"<h1>{' '.join(plants)}</h1>".encode()


def in_damaged_json(answer: Answer, plants: Sequence[str]) -> None:
    """Send a body that no reader can read to its end."""
    answer.headers["content-type"] = "application/json"
    answer.body = json.dumps({"name": list(plants)}).encode()[:-1]


def in_text(answer: Answer, plants: Sequence[str]) -> None:
    """Send text where JSON is expected."""
    answer.headers["content-type"] = "text/plain; note=carla"
    answer.body = "\n".join(plants).encode()


def in_xml(answer: Answer, plants: Sequence[str]) -> None:
    """Send XML where JSON is expected."""
    inner = "".join(f"<name>{plant.encode().hex()}</name>" for plant in plants)
    answer.headers["content-type"] = "application/xml"
    answer.body = f"<a>{inner}</a>".encode()


PLACES: dict[str, Plant] = {
    item.__name__.removeprefix("in_"): item
    for item in (
        *(in_new_members, in_texts, in_wrong_types, in_headers, in_errors),
        *(in_failures, in_damaged_json, in_text, in_xml),
    )
}


@contextmanager
def planting(upstream: int, plant: Plant, plants: Sequence[str]) -> Iterator[int]:
    """Serve what listens at a port of this machine, with plants; yield the port.

    The response that grants an access token stays as it is: without it, no request
    would follow.
    """

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def __getattr__(self, name: str) -> Callable[[], None]:
            if name.startswith("do_"):  # any method
                return self._handle
            raise AttributeError(name)

        def _handle(self) -> None:
            size = int(self.headers.get("content-length") or 0)
            del self.headers["connection"]
            self.headers["connection"] = "close"
            head = f"{self.requestline}\n{self.headers}".replace("\n", "\r\n")
            sent = head.encode("latin-1") + self.rfile.read(size)
            result = _fetched(upstream, sent)
            if b"access_token" not in result.body:
                plant(result, plants)
            self.send_response_only(result.status, result.phrase or None)
            for name, value in [*result.headers.items(), *result.more]:
                self.send_header(name, value)
            self.send_header("content-length", str(len(result.body)))
            self.end_headers()
            self.wfile.write(result.body)

        def log_message(self, *_: Any) -> None:
            return None

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


#: Not the length of the body, which is counted anew; nor what tells a simulator.
_DROPPED = ("content-length", "transfer-encoding", "connection", "x-assumption")


def _fetched(port: int, request: bytes) -> Answer:
    """Send a request to a port of this machine, past whatever records clients here."""
    with socket.create_connection(("127.0.0.1", port)) as line:
        line.sendall(request)
        got = http.client.HTTPResponse(line)
        got.begin()
        named = {name.lower(): value for name, value in got.getheaders()}
        headers = {n: v for n, v in named.items() if n not in _DROPPED}
        return Answer(got.status, headers, got.read())


def _edit(answer: Answer, change: Callable[[dict[str, Any]], dict[str, Any]]) -> None:
    if not answer.headers.get("content-type", "").endswith("json"):
        return

    def edited(value: Any) -> Any:
        if isinstance(value, dict):
            return change({name: edited(item) for name, item in value.items()})
        return [edited(item) for item in value] if isinstance(value, list) else value

    _json(answer, edited(json.loads(answer.body)))


def _json(answer: Answer, body: Any) -> None:
    answer.headers["content-type"] = "application/json"
    answer.body = json.dumps(body, ensure_ascii=False).encode()

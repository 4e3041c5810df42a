"""A local stand-in for the four vendors: documented shapes, invented values.

It serves the operations of the demo on the loopback interface and remembers what it
was sent. It shows that requests and replies fit the documents, not how a vendor
behaves.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import urlsplit

TOKEN = "standin-token"
ENTITY = "00000000-0000-4000-8000-0000000000e1"
WORKSPACE = "acc_example"


@dataclass(frozen=True)
class Sent:
    """One request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def __str__(self) -> str:
        kind = self.headers.get("content-type", "")
        body = self.body.decode()
        if "client_secret" in body:
            body = "{client credentials}"
        return " ".join(part for part in (self.method, self.target, kind, body) if part)


Answer = tuple[int, Any]


def cancel_timesheet(sent: Sent, id: str) -> Answer:
    item = {
        "id": 9001,
        "exceptionMessage": None,
        "startsOn": "2024-04-29",
        "endsOn": "2024-05-06T00:00:00",
        "expectedNextActor": None,
        "status": "success",
    }
    return 200, [item, {**item, "id": 9002, "startsOn": "2024-05-06", "endsOn": None}]


def envelope(collection: str, records: dict[str, Any], **included: Any) -> Answer:
    """Kantata's reply: an ordered list of keys beside records indexed by id."""
    return 200, {
        "count": len(records),
        "meta": {
            "count": len(records),
            "page_count": 1,
            "page_number": 1,
            "page_size": 20,
        },
        "results": [{"key": collection, "id": id} for id in records],
        collection: records,
        **included,
    }


def submission(id: str, **fields: Any) -> dict[str, Any]:
    return {
        "id": id,
        "title": "Week 18",
        "status": "pending",
        "start_date": "2024-04-29",
        "end_date": "2024-05-05",
        "created_at": "2024-05-06T08:00:00Z",
        "current_resolution_created_at_date": None,
        "user_id": "31",
        "workspace_id": "77",
        **fields,
    }


SIDE_LOADS = {
    "users": {"31": {"id": "31", "full_name": "Example Person"}},
    "workspaces": {"77": {"id": "77", "title": "Example project", "due_date": ""}},
    "time_entries": {},
    "external_references": {},
}


def list_submissions(sent: Sent) -> Answer:
    records = {id: submission(id) for id in ("502", "501")}
    return envelope("timesheet_submissions", records, **SIDE_LOADS)


def create_submission(sent: Sent) -> Answer:
    title = sent.json["timesheet_submission"]["title"]
    records = {"503": submission("503", title=title)}
    return envelope("timesheet_submissions", records, **SIDE_LOADS)


def show_submission(sent: Sent, id: str) -> Answer:
    return envelope("timesheet_submissions", {id: submission(id)}, **SIDE_LOADS)


def resolve_submission(sent: Sent, id: str, action: str) -> Answer:
    types = {"approve": "approval", "cancel": "cancellation", "reject": "rejection"}
    resolution = {
        "id": "8001",
        "type": types[action],
        "description": sent.json["resolution"].get("description"),
        "target_id": int(id),
        "target_type": "timesheet_submission",
        "created_at": "2024-05-06T09:00:00Z",
        "user_id": 31,
    }
    return envelope("resolutions", {"8001": resolution})


def cancel_invoice(sent: Sent, id: str) -> Answer:
    invoice = {"id": id, "status": "cancelled", "title": "Example invoice"}
    return envelope("invoices", {id: invoice}, users=SIDE_LOADS["users"])


def grant_token(sent: Sent) -> Answer:
    return 200, {"access_token": TOKEN, "expires_in": 1800, "token_type": "Bearer"}


def cancel_process(sent: Sent, policy: str, process: str) -> Answer:
    return 200, {
        "id": process,
        "created_at": "2024-05-06T08:00:00Z",
        "input": {"object_id": "example"},
        "metadata": {},
        "status": "canceled",
        "updated_at": "2024-05-06T09:00:00Z",
        "created_by": None,
        "error": None,
        "script_snapshot": [True, {"step": 1}],
        "updated_by": None,
    }


def create_cancellation(sent: Sent) -> Answer:
    return 201, {
        "id": 11,
        **sent.json,
        "internal_note": None,
        "biller_status": "pending",
        "tax_agency": None,
        "local_file": None,
        "imported": False,
        "test_mode": True,
        "created": "2024-05-06T08:00:00Z",
        "updated": "2024-05-06T08:00:00Z",
    }


ROUTES: list[tuple[str, Callable[..., Answer]]] = [
    (r"POST /timmi-timesheet/api/timesheets/(\d+)/cancel", cancel_timesheet),
    (r"GET /api/v1/timesheet_submissions", list_submissions),
    (r"POST /api/v1/timesheet_submissions", create_submission),
    (r"GET /api/v1/timesheet_submissions/(\d+)", show_submission),
    (
        r"PUT /api/v1/timesheet_submissions/(\d+)/(approve|cancel|reject)",
        resolve_submission,
    ),
    (r"PUT /api/v1/invoices/(\d+)/cancel", cancel_invoice),
    (r"POST /v1/auth/token", grant_token),
    (r"POST /v1/approval_policies/([^/]+)/processes/([^/]+)/cancel", cancel_process),
    (r"POST /cancellations/", create_cancellation),
]

#: Start of the path -> headers without which the vendor would refuse the call.
REQUIRED = {
    "/timmi-timesheet/": {"authorization": f"lucca application={TOKEN}"},
    "/api/v1/": {"authorization": f"Bearer {TOKEN}"},
    "/v1/auth/": {"x-monite-version": "2024-05-25"},
    "/v1/": {
        "authorization": f"Bearer {TOKEN}",
        "x-monite-version": "2024-05-25",
        "x-monite-entity-id": ENTITY,
    },
    "/cancellations/": {
        "authorization": f"Token {TOKEN}",
        "x-simple-workspace": WORKSPACE,
        "x-piriod-test-mode": "true",
    },
}


def missing(sent: Sent) -> list[str]:
    """Names of the required headers that are absent or wrong."""
    start = next((s for s in REQUIRED if sent.target.startswith(s)), None)
    needed = REQUIRED[start] if start else {}
    return [name for name, value in needed.items() if sent.headers.get(name) != value]


def answer(sent: Sent) -> Answer:
    if wrong := missing(sent):
        return 401, {"error": {"message": f"absent or wrong: {', '.join(wrong)}"}}
    asked = f"{sent.method} {urlsplit(sent.target).path}"
    for pattern, reply in ROUTES:
        if found := re.fullmatch(pattern, asked):
            return reply(sent, *found.groups())
    return 404, {"error": {"message": f"the stand-in has no {asked}"}}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def _serve(self) -> None:
        length = int(self.headers.get("content-length", 0))
        headers = {name.lower(): value for name, value in self.headers.items()}
        sent = Sent(self.command, self.path, headers, self.rfile.read(length))
        self.server.sent.append(sent)
        status, payload = answer(sent)
        body = json.dumps(payload).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = _serve  # noqa: N815 - http.server's names

    def log_message(self, format: str, *args: object) -> None:
        """Stay silent: the demo prints what was sent."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.sent: list[Sent] = []


class Standin:
    """The running server: ``with Standin() as standin: ... standin.url``."""

    def __enter__(self) -> Self:
        self._server = _Server()
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._server.shutdown()
        self._server.server_close()

    def take(self) -> list[Sent]:
        """The requests since the last call."""
        taken, self._server.sent = self._server.sent, []
        return taken

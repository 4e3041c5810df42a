"""A server that grants tokens and refuses spent ones, as Monite's pages describe it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, ClassVar

from monite_client import AsyncMonite, Monite

from tests.support.runtime import Flavour, Seen, Server, http_response

CLIENT_ID = "00000000-0000-4000-8000-0000000000c1"
SECRET = "secret-Example+9f/8e=7d"
ENTITY = "00000000-0000-4000-8000-0000000000e1"
OTHER = "00000000-0000-4000-8000-0000000000e2"
USER = "00000000-0000-4000-8000-0000000000d1"
POLICY = "00000000-0000-4000-8000-0000000000a1"
PROCESS = "00000000-0000-4000-8000-0000000000b1"
SPENT = "The token is revoked, expired or unknown"


def process(**changes: Any) -> dict[str, Any]:
    return {
        "id": PROCESS,
        "created_at": "2024-05-06T08:00:00Z",
        "input": {"object_id": "example"},
        "metadata": {},
        "status": "canceled",
        **changes,
    }


def request(**changes: Any) -> dict[str, Any]:
    return {
        "id": PROCESS,
        "created_at": "2024-05-06T08:00:00Z",
        "updated_at": "2024-05-06T08:00:00Z",
        "created_by": USER,
        "object_id": POLICY,
        "object_type": "payable",
        "required_approval_count": 2,
        "role_ids": [],
        "user_ids": [USER],
        "approved_by": [],
        "status": "waiting",
        **changes,
    }


def refusal(status: int, message: str, **more: Any) -> bytes:
    return http_response(status, {"error": {"message": message, **more}})


class MoniteServer(Server):
    """Grants ``token-1``, ``token-2`` ... and answers whoever brings a good one."""

    def __init__(self) -> None:
        super().__init__()
        self.good: set[str] = set()
        self.token_requests: list[Seen] = []
        self.life: Any = 1800
        self.spent: bytes = refusal(400, SPENT)
        self.grant: Callable[[int], bytes] | None = None
        self.response: Callable[[Seen], bytes] = lambda _: http_response(200, process())
        self.otherwise = self._answer

    @property
    def calls(self) -> list[Seen]:
        return [item for item in self.seen if item not in self.token_requests]

    def _answer(self, seen: Seen) -> bytes:
        if seen.path == "/v1/auth/token":
            self.token_requests.append(seen)
            number = len(self.token_requests)
            return self.grant(number) if self.grant else self.issue(number)
        if (
            seen.headers.get("authorization", "").removeprefix("Bearer ")
            not in self.good
        ):
            return self.spent
        return self.response(seen)

    def issue(self, number: int) -> bytes:
        token = f"token-{number}"
        self.good.add(token)
        body = {"access_token": token, "expires_in": self.life, "token_type": "Bearer"}
        return http_response(200, body)


class MoniteFlavour(Flavour):
    """Runs one test with `Monite` or `AsyncMonite`."""

    classes = (Monite, AsyncMonite)
    settings: ClassVar = {
        "client_id": CLIENT_ID,
        "client_secret": SECRET,
        "entity_id": ENTITY,
    }
    base_path = "/v1"


def body(seen: Seen) -> Any:
    return json.loads(seen.body)

"""What every operation of the simulated Monite needs: tenants, tokens, errors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from .._runtime.testing.filtering import Record, to_rfc3339, uuid
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.problems import Problem
from .._runtime.testing.simulator import Simulator
from ..client import AsyncMonite, Monite
from .state import Entity, seeded

_REQUESTS = "/approval_requests"
VERSIONS = frozenset({"2024-05-25", "2025-06-23", "2024-01-31", "2023-09-01"})


@dataclass
class Token:
    """An access token that was issued."""

    user: str
    expires: float
    grant: str
    revoked: bool = False


class MoniteBase(Simulator[Monite, AsyncMonite]):
    """State, admission and error shapes of the simulated Monite.

    Sources: docs.monite.com, pages "Authentication", "API versioning", "HTTP headers"
    and "Server-side"; the vendor's OpenAPI document.
    """

    package: ClassVar[str] = __name__.partition(".")[0]
    base_path: ClassVar[str] = "/v1"
    client_names: ClassVar[tuple[str, str]] = ("Monite", "AsyncMonite")

    VERSION: ClassVar[str] = "2024-05-25"
    CLIENT_ID: ClassVar[str] = uuid(0xC1)
    CLIENT_SECRET: ClassVar[str] = "simulated-secret"
    ENTITY: ClassVar[str] = uuid(0xE1)
    OTHER_ENTITY: ClassVar[str] = uuid(0xE2)
    PARTNER_USER: ClassVar[str] = uuid(0xD0)
    ENTITY_USERS: ClassVar[tuple[str, str]] = (uuid(0xD1), uuid(0xD2))
    #: Life of a token in seconds, by the vendor's server-side guide.
    TOKEN_LIFE: ClassVar[int] = 1800

    client_settings: ClassVar[Mapping[str, Any]] = {
        "client_id": CLIENT_ID,
        "client_secret": CLIENT_SECRET,
        "entity_id": ENTITY,
        "version": VERSION,
    }

    def set_up(self) -> None:
        """Start with two entities; only the first holds records."""
        self.tokens: dict[str, Token] = {}
        self._served = 0
        self._ids = 0x1000
        self.entities: dict[str, Entity] = {
            self.ENTITY: seeded(self.now(), self.ENTITY_USERS),
            self.OTHER_ENTITY: Entity(),
        }

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        return dict(self.client_settings)

    def now(self) -> str:
        """Return the present moment as Monite writes it."""
        return to_rfc3339(self.clock.now())

    def new_id(self) -> str:
        """Return an identifier not used before."""
        self._ids += 1
        return uuid(self._ids)

    def entity(self, call: ReceivedCall) -> Entity:
        """Return the tenant a request names."""
        return self.entities[call.sent.headers["x-monite-entity-id"]]

    def user(self, call: ReceivedCall) -> str:
        """Return the user a request acts for."""
        return self.tokens[_bearer(call)].user

    def authenticate(self, call: ReceivedCall) -> None:
        """Check version, token and entity, in this order."""
        self._admit_version(call)
        if call.sent.path == f"{self.base_path}/auth/token":
            return
        self._admit_token(call)
        if "x-monite-entity-id" in self.declared_headers(call):
            self._admit_entity(call)

    def tenant(self, call: ReceivedCall, path: str) -> str:
        """Return the entity a request is about, empty for what all entities share."""
        shared = not self.engine.declares(path, "x-monite-entity-id")
        return "" if shared else call.sent.headers["x-monite-entity-id"]

    def tenant_headers(self) -> Mapping[str, str]:
        """Return the header that names the entity of the clients it makes."""
        return {"x-monite-entity-id": self.ENTITY}

    def table(self, call: ReceivedCall, collection: str) -> dict[str, Record] | None:
        """Return the approval policies or requests of the entity."""
        if collection == "/approval_policies":
            return self.entity(call).policies
        return self.entity(call).requests if collection == _REQUESTS else None

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the response to a request about an unknown record."""
        return error(404, "Object not found")

    def response_headers(self, call: ReceivedCall) -> dict[str, str]:
        """Return the headers of page "HTTP headers"."""
        self._served += 1
        headers = {"x-request-id": uuid(self._served), "x-process-time": "0.001"}
        for name in ("x-monite-version", "x-monite-entity-id"):
            if value := call.sent.headers.get(name):
                headers[name] = value
        return headers

    def invalid(self, call: ReceivedCall, problems: list[Problem]) -> CannedResponse:
        """Return a 422 as FastAPI writes it."""
        listed = [
            {"loc": ["body", *problem.place], "msg": problem, "type": "value_error"}
            for problem in problems
        ]
        return CannedResponse(422, {"detail": listed})

    def unknown(self, status: int) -> CannedResponse:
        """Return the response to a path or method that does not exist."""
        return error(status, "Not Found" if status == 404 else "Method Not Allowed")

    def busy(self, seconds: int) -> CannedResponse:
        """Return the refusal of a request over the rate limit.

        Args:
            seconds: What ``Retry-After`` says.
        """
        headers = {"retry-after": str(seconds), "ratelimit-remaining": "0"}
        response = error(429, "Too many requests", assumption="rate-limit-body")
        return CannedResponse(
            429, response.json, headers=headers, assumption=response.assumption
        )

    def _admit_version(self, call: ReceivedCall) -> None:
        version = call.sent.headers.get("x-monite-version")
        page = "docs.monite.com/api/concepts/versioning"
        if not version:
            body = {"message": "no API version", "type": "missing_api_version"}
            raise RefusalError(CannedResponse(400, {"error": body}, page=page))
        if version not in VERSIONS:
            raise RefusalError(
                error(400, "no such version", assumption="unknown-version")
            )

    def _admit_token(self, call: ReceivedCall) -> None:
        token = self.tokens.get(_bearer(call))
        if token is None:
            raise RefusalError(error(401, "access token missing or unknown"))
        if token.revoked or self.clock.now() >= token.expires:
            page = "docs.monite.com/v-2024-01-31/get-started/server-side"
            body = {"message": "The token is revoked or expired"}
            raise RefusalError(CannedResponse(400, {"error": body}, page=page))

    def _admit_entity(self, call: ReceivedCall) -> None:
        entity = call.sent.headers.get("x-monite-entity-id")
        if not entity:
            problem = {
                "loc": ["header", "x-monite-entity-id"],
                "msg": "field required",
                "type": "value_error.missing",
            }
            response = CannedResponse(
                422, {"detail": [problem]}, assumption="missing-entity"
            )
            raise RefusalError(response)
        if entity not in self.entities:
            raise RefusalError(
                error(404, "no such entity", assumption="unknown-entity")
            )


def error(
    status: int, message: str, *, assumption: str | None = None
) -> CannedResponse:
    """Return an error in Monite's usual shape."""
    return CannedResponse(
        status, {"error": {"message": message}}, assumption=assumption
    )


def _bearer(call: ReceivedCall) -> str:
    scheme, _, token = call.sent.headers.get("authorization", "").partition(" ")
    return token if scheme.lower() == "bearer" else ""

"""What every operation of the simulated Piriod needs: spaces, admission, errors."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar
from urllib.parse import urlencode

from .._runtime.testing.filtering import Record, matches_filter, ordered, to_rfc3339
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.problems import Problem
from .._runtime.testing.simulator import Simulator
from ..client import AsyncPiriod, Piriod
from .state import KINDS, KINDS_BY_PATH, Space
from .validation import as_map

_PAGE_SIZE = 20


class PiriodBase(Simulator[Piriod, AsyncPiriod]):
    """State, admission, lists and error shapes of the simulated Piriod.

    Sources: docs.piriod.com/api-reference, pages "Authentication", "Error handling" and
    "Pagination and filtering".
    """

    package: ClassVar[str] = __name__.partition(".")[0]
    client_names: ClassVar[tuple[str, str]] = ("Piriod", "AsyncPiriod")

    TOKEN: ClassVar[str] = "simulated-token"
    WORKSPACE: ClassVar[str] = "acc_example"
    OTHER_WORKSPACE: ClassVar[str] = "acc_other"
    #: A workspace that exists, but not for the owner of the token.
    FOREIGN_WORKSPACE: ClassVar[str] = "acc_foreign"

    client_settings: ClassVar[Mapping[str, Any]] = {
        "token": TOKEN,
        "workspace": WORKSPACE,
        "test_mode": True,
    }

    def set_up(self) -> None:
        """Start with two workspaces; the first holds records in test mode."""
        self.spaces: dict[tuple[str, bool], Space] = {
            (workspace, mode): Space(mode)
            for workspace in (self.WORKSPACE, self.OTHER_WORKSPACE)
            for mode in (True, False)
        }
        self._ids = 5000

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        return dict(self.client_settings)

    def space(self, call: ReceivedCall) -> Space:
        """Return the space a request works in."""
        headers = call.sent.headers
        mode = headers.get("x-piriod-test-mode", "false") == "true"
        return self.spaces[headers.get("x-simple-workspace", self.WORKSPACE), mode]

    def tenant(self, call: ReceivedCall, path: str) -> tuple[str, str]:
        """Return the workspace and the mode a request works in."""
        headers = call.sent.headers
        workspace = headers.get("x-simple-workspace", self.WORKSPACE)
        return workspace, headers.get("x-piriod-test-mode", "false")

    def tenant_headers(self) -> Mapping[str, str]:
        """Return the headers that name workspace and mode of the clients it makes."""
        return {"x-simple-workspace": self.WORKSPACE, "x-piriod-test-mode": "true"}

    def table(self, call: ReceivedCall, collection: str) -> dict[str, Record] | None:
        """Return the records of a kind, for the collections that have one."""
        kind = KINDS_BY_PATH.get(collection)
        return self.space(call).tables[kind] if kind else None

    def pattern(self, call: ReceivedCall, collection: str) -> Record | None:
        """Return a record of the kind as Piriod completes it."""
        kind = KINDS_BY_PATH.get(collection)
        if kind is None:
            return None
        known = super().pattern(call, collection)
        return known or self._complete(self.space(call), kind, {})

    def page_members(
        self, call: ReceivedCall, places: Mapping[str, Any]
    ) -> dict[str, Any]:
        """Return the count and the addresses of the neighbouring pages."""
        if "page_count" not in places:
            return dict(places)
        last = max(1, places["page_count"])
        number = call.number("page", 1)
        return {
            "count": places["count"],
            "next": self._neighbour(call, number + 1, last),
            "previous": self._neighbour(call, number - 1, last),
        }

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the response to a request about an unknown record."""
        return detail(404, "Not found.")

    def authenticate(self, call: ReceivedCall) -> None:
        """Check token, workspace and mode, in this order."""
        headers = call.sent.headers
        if _publishable(call):
            return
        if headers.get("authorization") != f"Token {self.TOKEN}":
            raise RefusalError(detail(401, "The token is missing or not valid."))
        workspace = headers.get("x-simple-workspace")
        if not workspace and "x-simple-workspace" not in self.declared_headers(call):
            return
        if not workspace:
            body = {"non_field_errors": ["The header x-simple-workspace is missing."]}
            page = "docs.piriod.com/api-reference/authentication"
            raise RefusalError(CannedResponse(400, body, page=page))
        if (workspace, True) not in self.spaces:
            raise RefusalError(detail(403, "Not a member of this workspace."))
        if headers.get("x-piriod-test-mode", "false") not in ("true", "false"):
            raise RefusalError(refused("x-piriod-test-mode must be true or false."))

    def overlooks(self, problem: Problem) -> bool:
        """Filters by metadata have names of the caller's choice."""
        return problem.startswith("query parameter metadata__")

    def invalid(self, call: ReceivedCall, problems: list[Problem]) -> CannedResponse:
        """Return a map of fields to messages."""
        deep = any(len(problem.place) > 1 for problem in problems)
        assumption = "nested-messages" if deep else None
        if not call.sent.body or call.sent.method == "GET":
            assumption = "bad-query"
        return CannedResponse(400, as_map(problems), assumption=assumption)

    def unknown(self, status: int) -> CannedResponse:
        """Return the response to a path or method that does not exist."""
        return detail(status, "Not found." if status == 404 else "Method not allowed.")

    def busy(self, seconds: int) -> CannedResponse:
        """Return a refusal of too many requests, which the vendor does not document.

        Args:
            seconds: What ``Retry-After`` says.
        """
        headers = {"retry-after": str(seconds)}
        body = {"detail": "Request was throttled."}
        return CannedResponse(429, body, headers=headers, assumption="rate-limit")

    def make(self, space: Space, kind: str, values: Record) -> Record:
        """Add a record to a space as Piriod completes it, and return it."""
        return space.put(kind, self._complete(space, kind, values))

    def _complete(self, space: Space, kind: str, values: Record) -> Record:
        rules, now = KINDS[kind], to_rfc3339(self.clock.now())
        record: Record = {**rules.defaults, **values}
        record["id"] = self._new_id(rules.prefix)
        if rules.stamped:
            record.update(created=now, updated=now)
        if rules.marked:
            record["test_mode"] = space.test_mode
        if "lines" in record:
            record["lines"] = self._lines(record["lines"], rules.line_prefix)
        return record

    def create(self, call: ReceivedCall, kind: str) -> CannedResponse:
        """Create a record from a request."""
        created = self.make(self.space(call), kind, call.json)
        return CannedResponse(201, created, assumption=KINDS[kind].assumption)

    def find(self, call: ReceivedCall, kind: str) -> Record:
        """Return the record a request names.

        Raises:
            RefusalError: It does not exist in this workspace and mode.
        """
        entry = self.space(call).tables[kind].get(call.path["id"])
        if entry is None:
            raise RefusalError(detail(404, "Not found."))
        return entry

    def change(
        self, call: ReceivedCall, kind: str, *, drafts: bool = True
    ) -> CannedResponse:
        """Change a record, by default only while it is a draft."""
        entry = self.find(call, kind)
        if drafts:
            require(entry, "draft")
        entry.update(call.json)
        if "lines" in call.json:
            entry["lines"] = self._lines(call.json["lines"], KINDS[kind].line_prefix)
        return self.touched(entry, kind)

    def finalize(self, call: ReceivedCall, kind: str) -> CannedResponse:
        """Finalize a draft, which cannot be undone."""
        record = self.find(call, kind)
        require(record, "draft")
        record["status"] = "finalized"
        return self.touched(record, kind)

    def touched(
        self, record: Record, kind: str, assumption: str | None = None
    ) -> CannedResponse:
        """Return a record that was changed just now."""
        if KINDS[kind].stamped:
            record["updated"] = to_rfc3339(self.clock.now())
        return CannedResponse(200, record, assumption=assumption)

    def page(
        self, call: ReceivedCall, records: Iterable[Record], filters: Iterable[str] = ()
    ) -> CannedResponse:
        """Return one page of a list, with the addresses of its neighbours."""
        matching = [record for record in records if _passes(call, record, filters)]
        if ordering := call.text("ordering"):
            member = ordering.removeprefix("-")
            matching = ordered(matching, member, descending=ordering.startswith("-"))
        number, size = call.number("page", 1), call.number("page_size", _PAGE_SIZE)
        last = max(1, -(-len(matching) // size))
        if number > last:
            response = detail(404, "Invalid page.")
            raise RefusalError(
                CannedResponse(404, response.json, assumption="page-beyond")
            )
        body = {
            "count": len(matching),
            "next": self._neighbour(call, number + 1, last),
            "previous": self._neighbour(call, number - 1, last),
            "results": matching[(number - 1) * size : number * size],
        }
        return CannedResponse(200, body)

    def _neighbour(self, call: ReceivedCall, number: int, last: int) -> str | None:
        if not 1 <= number <= last:
            return None
        query = {**call.sent.query, "page": [str(number)]}
        return f"{self.url}{call.sent.raw_path}?{urlencode(query, doseq=True)}"

    def _new_id(self, prefix: str) -> int | str:
        self._ids += 1
        return f"{prefix}{self._ids}" if prefix else self._ids

    def _lines(self, lines: list[Record], prefix: str) -> list[Record]:
        return [{**line, "id": self._new_id(prefix)} for line in lines]


def detail(status: int, message: str) -> CannedResponse:
    """Return an error with a sentence."""
    return CannedResponse(status, {"detail": message})


def refused(message: str) -> CannedResponse:
    """Return a refusal that concerns no single field."""
    return CannedResponse(
        400, {"non_field_errors": [message]}, assumption="wrong-state"
    )


def require(record: Record, *statuses: str) -> None:
    """Refuse to act on a record in another status.

    Raises:
        RefusalError: It is in another status.
    """
    if record["status"] not in statuses:
        wanted = " or ".join(statuses)
        raise RefusalError(refused(f"It is {record['status']}, not {wanted}."))


def _publishable(call: ReceivedCall) -> bool:
    """Tell whether a browser may send this without credentials."""
    anonymous = "authorization" not in call.sent.headers
    is_source = call.sent.method == "POST" and call.sent.path == "/sources/"
    return is_source and anonymous


def _passes(call: ReceivedCall, record: Record, filters: Iterable[str]) -> bool:
    query = call.sent.query
    conditions = {name: query[name] for name in filters if name in query}
    return all(
        matches_filter(
            record, name, call.texts(name) if name.endswith("__in") else values
        )
        for name, values in conditions.items()
    ) and _has_metadata(query, record)


def _has_metadata(query: Mapping[str, list[str]], record: Record) -> bool:
    metadata = record.get("metadata") or {}
    return all(
        str(metadata.get(name.removeprefix("metadata__"))) == values[-1]
        for name, values in query.items()
        if name.startswith("metadata__")
    )

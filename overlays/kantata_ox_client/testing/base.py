"""What the simulated Kantata OX needs everywhere: admission, errors, filters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from .._runtime.testing.filtering import Record, ordered, parse_rfc3339
from .._runtime.testing.messages import CannedResponse, ReceivedCall, RefusalError
from .._runtime.testing.problems import Problem
from .._runtime.testing.simulator import Simulator
from ..client import AsyncKantataOX, KantataOX
from .state import Account, local_moment

_MOMENTS = {
    "created_after": ("created_at", 1),
    "created_before": ("created_at", -1),
    "updated_after": ("updated_at", 1),
    "updated_before": ("updated_at", -1),
    "last_synced_after": ("last_synced_at", 1),
    "last_synced_before": ("last_synced_at", -1),
}
#: All lists take them, whether the reference says so or not.
UNDECLARED = ("query parameter limit is", "query parameter offset is")
_REFERENCE = "external_reference_"


class KantataBase(Simulator[KantataOX, AsyncKantataOX]):
    """State, admission and error shapes of the simulated Kantata OX.

    Source: developer.kantata.com, reference and guides.
    """

    package: ClassVar[str] = __name__.partition(".")[0]
    base_path: ClassVar[str] = "/api/v1"
    client_names: ClassVar[tuple[str, str]] = ("KantataOX", "AsyncKantataOX")

    TOKEN: ClassVar[str] = "simulated-token"
    longest_page: ClassVar[int] = 200
    digit_ids: ClassVar[bool] = True
    #: The user the token belongs to.
    USER: ClassVar[str] = "31"

    client_settings: ClassVar[Mapping[str, Any]] = {"token": TOKEN}

    def set_up(self) -> None:
        """Start with two projects, a week of time, submissions and invoices."""
        self.account: Account = Account(self.now())

    def settings(self) -> dict[str, Any]:
        """Return the arguments with which a client reaches this simulator."""
        return dict(self.client_settings)

    def now(self) -> str:
        """Return the present moment as Kantata writes it."""
        return local_moment(self.clock.now())

    def table(self, call: ReceivedCall, collection: str) -> dict[str, Record] | None:
        """Return the records of a collection that hand-written code knows."""
        return self.account.known(collection.removeprefix("/"))

    def given(self, call: ReceivedCall, body: Any) -> Any:
        """Return what a body wraps in the name of the record, or of several."""
        if not isinstance(body, dict) or len(body) != 1:
            return body
        inner = next(iter(body.values()))
        return inner if isinstance(inner, dict | list) else body

    def missing(self, call: ReceivedCall) -> CannedResponse:
        """Return the response to a request about an unknown record."""
        return error(404, "system", "Not found")

    def authenticate(self, call: ReceivedCall) -> None:
        """Check the token."""
        if call.sent.headers.get("authorization") != f"Bearer {self.TOKEN}":
            raise RefusalError(error(401, "oauth", "Invalid OAuth 2 Request"))

    def response_headers(self, call: ReceivedCall) -> dict[str, str]:
        """Return the headers seen in responses of the vendor."""
        return {"x-request-id": "00000000-simulated", "cache-control": "no-cache"}

    def overlooks(self, problem: Problem) -> bool:
        """Page sizes out of range are clamped; limit and offset need no declaration."""
        clamped = "per_page" in problem and "maximum" in problem
        return clamped or problem.startswith(UNDECLARED)

    def invalid(self, call: ReceivedCall, problems: list[Problem]) -> CannedResponse:
        """Return one validation error for each problem."""
        listed = [
            {"type": "validation", "message": str(problem), "field": _field(problem)}
            for problem in problems
        ]
        return CannedResponse(422, {"errors": listed}, assumption="invalid-is-422")

    def unknown(self, status: int) -> CannedResponse:
        """Return the response to a path or method that does not exist: always 404."""
        return error(404, "system", "Not found", assumption="no-such-path")

    def busy(self, seconds: int) -> CannedResponse:
        """Return the refusal of a request over the rate limit.

        Args:
            seconds: What ``Retry-After`` says; the vendor promises no such header.
        """
        response = error(429, "system", "Too many requests", assumption="rate-limit")
        headers = {"retry-after": str(seconds)}
        return CannedResponse(
            429, response.json, headers=headers, assumption=response.assumption
        )

    def find(self, collection: str, id: str) -> Record:
        """Return a record.

        Raises:
            RefusalError: It does not exist.
        """
        if (entry := self.account.records(collection).get(id)) is None:
            raise RefusalError(error(404, "system", "Not found"))
        return entry

    def passing(
        self, call: ReceivedCall, collection: str, records: Iterable[Record]
    ) -> list[Record]:
        """Return the records that pass the filters all lists share."""
        matching = [record for record in records if _in_time(call, record)]
        names = [name for name in call.sent.query if "external_reference" in name]
        return [
            item
            for item in matching
            if all(
                _refers(name, call, self.account.references(collection, item["id"]))
                for name in names
            )
        ]

    def sorted_by(
        self, call: ReceivedCall, records: Iterable[Record], default: str, *names: str
    ) -> list[Record]:
        """Return records in the order asked for; an unknown one is the default."""
        member, _, direction = (call.text("order") or default).partition(":")
        if member not in (*names, default.partition(":")[0]):
            member, _, direction = default.partition(":")
        by_id = sorted(records, key=lambda record: int(record["id"]))
        return ordered(by_id, _column(member), descending=direction == "desc")


def error(
    status: int,
    type: str,
    message: str,
    field: str | None = None,
    assumption: str | None = None,
) -> CannedResponse:
    """Return an error in Kantata's shape."""
    body = {"type": type, "message": message}
    if field is not None:
        body["field"] = field
    return CannedResponse(status, {"errors": [body]}, assumption=assumption)


def refuse(
    message: str, field: str, assumption: str = "refused-by-rule"
) -> RefusalError:
    """Return the refusal of a request that breaks a rule of the reference."""
    return RefusalError(error(422, "validation", message, field, assumption))


def _field(problem: Problem) -> str:
    return ".".join(map(str, problem.place)) or "request"


def _column(member: str) -> str:
    return {"date": "start_date", "id": "created_at"}.get(member, member)


def _in_time(call: ReceivedCall, record: Record) -> bool:
    return all(
        (parse_rfc3339(record[member]) - parse_rfc3339(call.text(name))).total_seconds()
        * sign
        > 0
        for name, (member, sign) in _MOMENTS.items()
        if call.text(name) and record.get(member)
    )


def _refers(name: str, call: ReceivedCall, references: list[Record]) -> bool:
    """Tell whether the references of a record pass one of the filters about them."""
    value = call.text(name)
    if name == "has_external_references":
        return bool(references) == (value == "true")
    if name == "without_external_reference_service_name":
        return all(reference["service_name"] != value for reference in references)
    member = name.removeprefix(_REFERENCE)
    if member == "service_model_refs":
        return any(
            reference["service_model_ref"] in value.split(",")
            for reference in references
        )
    return any(str(reference.get(member)) == value for reference in references)

"""Answers any operation of a document, with memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ..filtering import Record
from ..messages import CannedResponse, ReceivedCall, RefusalError
from . import actions, bodies, query
from .records import Maker, Store
from .roles import Role, Roles
from .schemas import Schemas
from .shapes import placed

if TYPE_CHECKING:
    from ..contract import Contract
    from ..simulator import Simulator

#: What the engine has to assume, for every vendor.
ASSUMPTIONS: Mapping[str, str] = {
    "action-by-name": "An action sets the state that its name says.",
    "filter-ignored": "A filter that names no member of the records lets all pass.",
    "member-defaults": "Members that a new record needs and nobody gave are samples.",
    "sampled": "The response is a sample of its schema.",
    "undeclared-404": "An unknown record is answered with 404, which the document"
    " leaves out here.",
}


class Plan:
    """What of a document does not change: its schemas and the roles of operations.

    Args:
        contract: The document.
    """

    def __init__(self, contract: Contract) -> None:
        self.operations = contract.operations
        self.schemas = Schemas(contract.document)
        self.roles = Roles(contract.operations, self.schemas)


class Engine:
    """Answers the operations for which a simulator has no handler.

    Args:
        simulator: The simulator.
        plan: What its document says.
    """

    def __init__(self, simulator: Simulator[Any, Any], plan: Plan) -> None:
        self._simulator = simulator
        self._plan = plan
        self._schemas = plan.schemas
        self._numbers = 0x9000
        self._maker = Maker(self._schemas, simulator.now, self._number)
        self.store = Store()

    def respond(self, call: ReceivedCall, operation: tuple[str, str]) -> CannedResponse:
        """Return the response to a request that the document allows."""
        role = self._plan.roles[operation]
        if role.media and "json" not in role.media:
            return self._file(call, role)
        handler = getattr(self, f"_{role.task}")
        response: CannedResponse = handler(call, role)
        return response

    def operation(self, call: ReceivedCall) -> Mapping[str, Any]:
        """Return what the document says of the operation that a request reaches."""
        found: Mapping[str, Any] = self._plan.operations[call.operation]
        return found

    def _number(self) -> int:
        self._numbers += 1
        return self._numbers

    def _list(self, call: ReceivedCall, role: Role) -> CannedResponse:
        records = list(self._collection(call, role).values())
        found, ignored = self._passing(call, records)
        declared = {each["name"] for each in self.operation(call)["parameters"]}
        sorted_records = query.sort(call.sent.query, found)
        try:
            shown, places = query.page(call.sent.query, declared, sorted_records)
        except ValueError:
            raise RefusalError(
                self._simulator.invalid(call, [self._bad_token()])
            ) from None
        items = [self._maker.shaped(role.shape.record, each) for each in shown]
        body = self._body(role, items, self._simulator.page_members(call, places))
        return self._response(role, body, "filter-ignored" if ignored else None)

    def _create(self, call: ReceivedCall, role: Role) -> CannedResponse:
        records = self._collection(call, role)
        given = self._given(call)
        schema = self._plan.roles.record(role.collection) or role.shape.record
        made = self._maker.make(schema, given if isinstance(given, dict) else {})
        records[self._key(role, made)] = made
        return self._shown(role, made, "member-defaults")

    def _get(self, call: ReceivedCall, role: Role) -> CannedResponse:
        return self._shown(role, self._record(call, role))

    def _update(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record, given = self._record(call, role), self._given(call)
        if isinstance(given, dict) and isinstance(record, dict):
            self._maker.change(self._record_schema(role), record, given)
        return self._shown(role, record)

    def _delete(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record, records = self._record(call, role), self._collection(call, role)
        for key in [key for key, each in records.items() if each is record]:
            del records[key]
        return self._shown(role, record)

    def _action(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record = self._record(call, role)
        schema, given = self._record_schema(role), self._given(call)
        changes = actions.effect(self._schemas, schema, role.verb)
        if isinstance(record, dict):
            also = given if isinstance(given, dict) else {}
            self._maker.change(schema, record, {**also, **changes})
            actions.alone(role.verb, self._collection(call, role), record)
        return self._shown(role, record, "action-by-name")

    def _part(self, call: ReceivedCall, role: Role) -> CannedResponse:
        self._check_parents(call, role.collection)
        tenant, path = self._simulator.tenant(call), call.sent.path
        schema = self._plan.roles.record(role.collection)
        value = self.store.part(tenant, path, lambda: self._maker.make(schema, {}))
        given = self._given(call)
        if isinstance(given, dict) and isinstance(value, dict):
            self._maker.change(schema, value, given)
        return self._shown(role, value, "sampled")

    def _sample(self, call: ReceivedCall, role: Role) -> CannedResponse:
        self._check_parents(call, role.collection)
        given = self._given(call)
        made = self._maker.make(
            role.shape.record, given if isinstance(given, dict) else {}
        )
        return self._shown(role, made, "sampled")

    def _file(self, call: ReceivedCall, role: Role) -> CannedResponse:
        self._check_parents(call, role.collection)
        headers = {"content-type": role.media}
        return CannedResponse(
            role.status, content=bodies.PDF, headers=headers, assumption="sampled"
        )

    def _shown(
        self, role: Role, record: Any, assumption: str | None = None
    ) -> CannedResponse:
        if not role.media:
            return CannedResponse(role.status, assumption=assumption)
        shown = self._maker.shaped(role.shape.record, record)
        body = self._body(role, [shown] if role.shape.many else shown, {})
        return self._response(role, body, assumption)

    def _response(
        self, role: Role, body: Any, assumption: str | None
    ) -> CannedResponse:
        headers = {"content-type": role.media}
        return CannedResponse(role.status, body, headers=headers, assumption=assumption)

    def _body(self, role: Role, value: Any, places: Mapping[str, Any]) -> Any:
        """Return the whole body around records, with what its schema requires."""
        shape = role.shape
        if not shape.place:
            return value
        members = self._schemas.properties(shape.schema)
        around = self._maker.samples.value(shape.schema)
        known = {name: each for name, each in places.items() if name in members}
        around = {**(around if isinstance(around, dict) else {}), **known}
        return placed(shape.place, value, around)

    def _passing(
        self, call: ReceivedCall, records: list[Record]
    ) -> tuple[list[Record], bool]:
        names = [each for each in call.sent.query if each not in query.STEERING]
        found, ignored = [], False
        for record in records:
            tests = [query.passes(record, n, call.sent.query[n]) for n in names]
            ignored = ignored or None in tests
            if False not in tests:
                found.append(record)
        return found, ignored

    def _given(self, call: ReceivedCall) -> Any:
        return self._simulator.given(call, bodies.read(call.sent))

    def _record_schema(self, role: Role) -> Any:
        return self._plan.roles.record(role.collection) or role.shape.record

    def _record(self, call: ReceivedCall, role: Role) -> Any:
        records = self._collection(call, role)
        name = role.item.rpartition("/")[2].strip("{}")
        key = call.path.get(name, "")
        if key in records:
            return records[key]
        if self._reachable(role):
            raise RefusalError(self._missing(call))
        # Nobody can have the id from this API, so any is known.
        records[key] = self._seed(role, key)
        return records[key]

    def _reachable(self, role: Role) -> bool:
        roles = self._plan.roles
        return roles.makes(role.collection) or roles.lists(role.collection)

    def _collection(self, call: ReceivedCall, role: Role) -> dict[str, Record]:
        self._check_parents(call, role.collection)
        path = _filled(role.collection, call.path)
        tenant = self._simulator.tenant(call)
        return self.store.collection(tenant, path, lambda: self._seeds(role))

    def _seeds(self, role: Role) -> dict[str, Record]:
        """Return one record where the API has no operation that makes any."""
        roles = self._plan.roles
        if roles.makes(role.collection) or not roles.lists(role.collection):
            return {}
        record = self._seed(role, None)
        return {self._key(role, record): record}

    def _seed(self, role: Role, key: str | None) -> Any:
        schema = self._record_schema(role)
        given = {} if key is None else {"id": key}
        return self._maker.make(schema, given)

    def _key(self, role: Role, record: Any) -> str:
        name, schema = self._plan.roles.identifier(role.collection)
        members = record if isinstance(record, dict) else {}
        for each in ("id", name):
            if members.get(each) is not None:
                return str(members[each])
        return str(self._maker.key(schema))

    def _check_parents(self, call: ReceivedCall, path: str) -> None:
        """Refuse a path below a record that does not exist."""

    def _missing(self, call: ReceivedCall) -> CannedResponse:
        response = self._simulator.missing(call)
        declared = self.operation(call)["responses"]
        if response.assumption or str(response.status) in declared:
            return response
        return replace(response, assumption="undeclared-404")

    def _bad_token(self) -> Any:
        from ..contract import Problem

        return Problem("pagination_token: not a token of this list")


def _filled(path: str, values: Mapping[str, str]) -> str:
    """Return a path of the document with the values of its parameters."""
    for name, value in values.items():
        path = path.replace(f"{{{name}}}", value)
    return path

"""Responds to any operation of a document, with memory."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from .. import strictness
from ..filtering import Record
from ..messages import CannedResponse, ReceivedCall, RefusalError
from ..problems import Problem
from . import actions, bodies, envelopes, query
from .composer import Composer
from .records import Maker
from .roles import Role, Roles
from .schemas import Schemas
from .tables import Tables, UnknownRecordError

if TYPE_CHECKING:
    from ..contract import Contract
    from ..simulator import Simulator

#: What the engine has to assume, for every vendor.
ASSUMPTIONS: Mapping[str, str] = {
    "action-by-name": "An action sets the state that its name says.",
    "filter-ignored": "A filter that names no member of the records lets all pass.",
    "member-defaults": "Members that a new record needs and nobody gave are samples.",
    "sampled": "The response is a sample of its schema.",
    "undeclared-status": "A refusal has the vendor's usual status, which the document"
    " leaves out at the operation.",
}


class Plan:
    """What of a document does not change: its schemas and the roles of operations.

    Args:
        contract: The document.
    """

    def __init__(self, contract: Contract) -> None:
        self.operations: dict[tuple[str, str], dict[str, Any]] = contract.operations
        self.schemas: Schemas = Schemas(contract.document)
        components: Mapping[str, Any] = contract.document.get("components", {})
        self.components: Mapping[str, Any] = components.get("schemas", {})
        self.roles: Roles = Roles(contract.operations, self.schemas)


class Engine:
    """Responds to the operations for which a simulator has no handler.

    Args:
        simulator: The simulator.
        plan: What its document says.

    Attributes:
        tables: The records.
        maker: Makes records.
    """

    def __init__(self, simulator: Simulator[Any, Any], plan: Plan) -> None:
        self._simulator = simulator
        self._plan = plan
        self._schemas = plan.schemas
        self.maker: Maker = Maker(
            self._schemas, simulator.now, digit_ids=simulator.digit_ids
        )
        self.tables: Tables = Tables(simulator, plan.roles, self.maker)
        self._composer = Composer(self._schemas, self.maker)

    def respond(self, call: ReceivedCall, operation: tuple[str, str]) -> CannedResponse:
        """Return the response to a request that the document allows.

        Raises:
            RefusalError: The request is about something that does not exist.
        """
        role = self.role(operation)
        try:
            response: CannedResponse = getattr(self, f"_{role.task}")(call, role)
        except UnknownRecordError:
            raise RefusalError(self._missing(call)) from None
        return response

    def role(self, operation: tuple[str, str]) -> Role:
        """Return what an operation does."""
        return self._plan.roles[operation]

    def operation(self, call: ReceivedCall) -> Mapping[str, Any]:
        """Return what the document says of the operation that a request reaches."""
        node: Mapping[str, Any] = self._plan.operations[call.operation]
        return node

    def unknown_names(self, call: ReceivedCall) -> list[Problem]:
        """Return what of a request its operation does not know."""
        return strictness.unknown_names(self._schemas, self.operation(call), call.sent)

    def declares(self, path: str, header: str) -> bool:
        """Tell whether all operations on a collection or part declare a header."""
        keys = [role.key for role in self._plan.roles if role.collection == path]
        return all(header in headers(self._plan.operations[key]) for key in keys)

    def _list(self, call: ReceivedCall, role: Role) -> CannedResponse:
        records = list(self.tables.table(call, role.collection).values())
        matching, ignored = query.passing(call, _only(call, records))
        declared = {
            parameter["name"] for parameter in self.operation(call)["parameters"]
        }
        sorted_records = query.sort(call.sent.query, matching)
        try:
            most = self._simulator.longest_page
            shown, places = query.page(call.sent.query, declared, sorted_records, most)
        except query.PlaceError as error:
            refusal = self._simulator.invalid(call, [Problem(str(error))])
            raise RefusalError(refusal) from None
        assumption = "filter-ignored" if ignored else None
        return self._response(call, role, shown, assumption, places)

    def _create(self, call: ReceivedCall, role: Role) -> CannedResponse:
        body = self._given(call)
        wanted = body if isinstance(body, list) else [body]
        records = [self.tables.make(role.collection, _members(item)) for item in wanted]
        for entry in records:
            self.tables.put(call, role.collection, entry)
        return self._response(call, role, records, "member-defaults")

    def _get(self, call: ReceivedCall, role: Role) -> CannedResponse:
        return self._response(call, role, [self._record(call, role)])

    def _update(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record, members = self._record(call, role), _members(self._given(call))
        self.maker.change(self._schema(role), record, members)
        return self._response(call, role, [record])

    def _delete(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record = self._record(call, role)
        table = self.tables.table(call, role.collection)
        for key in [key for key, item in table.items() if item is record]:
            del table[key]
        return self._response(call, role, [record])

    def _delete_many(self, call: ReceivedCall, role: Role) -> CannedResponse:
        table = self.tables.table(call, role.collection)
        records = [table.pop(id) for id in call.texts("ids") if id in table]
        if not records and not role.shape.many:
            return self._sample(call, role)
        return self._response(call, role, records)

    def _action(self, call: ReceivedCall, role: Role) -> CannedResponse:
        record = self._record(call, role)
        schema, members = self._schema(role), _members(self._given(call))
        changes = actions.effect(self._schemas, schema, role.verb)
        self.maker.change(schema, record, {**members, **changes})
        actions.alone(role.verb, self.tables.table(call, role.collection), record)
        return self._response(call, role, [record], "action-by-name")

    def _part(self, call: ReceivedCall, role: Role) -> CannedResponse:
        value = self.tables.part(call, role.collection)
        self.maker.change(self._schema(role), value, _members(self._given(call)))
        return self._response(call, role, [value], "sampled")

    def _sample(self, call: ReceivedCall, role: Role) -> CannedResponse:
        self.tables.check_parents(call, role.collection)
        record = self.maker.make(role.shape.record, _members(self._given(call)))
        return self._response(call, role, [record], "sampled")

    def _response(
        self,
        call: ReceivedCall,
        role: Role,
        records: list[Any],
        assumption: str | None = None,
        places: Mapping[str, Any] | None = None,
    ) -> CannedResponse:
        shown = self._simulator.page_members(call, places or {})

        def include(body: dict[str, Any]) -> None:
            self._include(call, role, body)

        return self._composer.response(role, records, assumption, shown, include)

    def _include(self, call: ReceivedCall, role: Role, body: dict[str, Any]) -> None:
        """Add to an envelope the records that the request wants included."""
        known: Mapping[str, str] = self.operation(call).get("x-includes", {})
        asked = {name: known[name] for name in call.texts("include") if name in known}

        def find(key: str, id: str) -> Record:
            return self._linked(call, key, id)

        envelopes.include(body, role.shape, asked, find)

    def _linked(self, call: ReceivedCall, key: str, id: str) -> Record:
        """Return the record that a link leads to, made where nobody has made it."""
        table = self.tables.table(call, f"/{key}")
        if id not in table:
            table[id] = self.tables.make(f"/{key}", {"id": id})
        return {"id": id, **table[id]}

    def _record(self, call: ReceivedCall, role: Role) -> Any:
        return self.tables.record(call, role.collection, role.item)

    def _given(self, call: ReceivedCall) -> Any:
        return self._simulator.given(call, bodies.read(call.sent))

    def _schema(self, role: Role) -> Any:
        return self._plan.roles.record(role.collection) or role.shape.record

    def _missing(self, call: ReceivedCall) -> CannedResponse:
        return self.marked(call, self._simulator.missing(call))

    def marked(self, call: ReceivedCall, response: CannedResponse) -> CannedResponse:
        """Return a refusal, as assumed where the document leaves its status out."""
        declared = self.operation(call)["responses"]
        if response.assumption or response.page or str(response.status) in declared:
            return response
        return replace(response, assumption="undeclared-status")


def headers(operation: Mapping[str, Any]) -> set[str]:
    """Return the headers that an operation declares, lower case.

    Those that the client itself sends are among them.
    """
    named = [e["name"] for e in operation["parameters"] if e["in"] == "header"]
    return {item.lower() for item in [*named, *operation.get("x-client-headers", ())]}


def _only(call: ReceivedCall, records: list[Record]) -> list[Record]:
    """Return the records whose ids ``only`` names; all without it."""
    ids = call.texts("only")
    return [record for record in records if not ids or str(record.get("id")) in ids]


def _members(body: Any) -> dict[str, Any]:
    """Return what a body gives as members of a record; empty if it gives none."""
    return body if isinstance(body, dict) else {}

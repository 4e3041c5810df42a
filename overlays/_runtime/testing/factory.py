"""Records and responses with what their schemas require."""

from __future__ import annotations

import re
from typing import Any

from .engine.composer import Composer
from .engine.engine import Plan
from .engine.plans import shipped_plan
from .engine.records import Maker
from .engine.samples import Samples
from .filtering import Record
from .messages import CannedResponse

_NOW = Samples.MOMENT


class Factory:
    """Makes records of the schemas of a document: ``factory.invoice(status="active")``.

    Args:
        plan: What the document says.
    """

    def __init__(self, plan: Plan) -> None:
        self._maker = Maker(plan.schemas, lambda: _NOW)
        self._schemas = plan.schemas
        self._known = {_snake(name): item for name, item in plan.components.items()}

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_") or name not in self._known:
            raise AttributeError(f"the document has no schema for {name!r}")

        def make(**members: Any) -> Record:
            record: Record = self._maker.make(self._known[name], members)
            for member, value in members.items():
                if record.get(member) != value:
                    text = f"{name} has no member {member!r}, or {value!r} does not fit"
                    raise ValueError(text)
            return record

        return make


def filled_response(
    package: str, base_path: str, key: tuple[str, str], returns: Any
) -> CannedResponse:
    """Return the successful response to an operation, with members of its records.

    Args:
        package: Import package of the client.
        base_path: Path of the API's address.
        key: Method and path of the operation, with the base path.
        returns: Members of the record, or a list of such.
    """
    plan = shipped_plan(package, base_path)
    role = plan.roles[key[0], key[1].removeprefix(base_path)]
    maker = Maker(plan.schemas, lambda: _NOW)
    wanted = returns if isinstance(returns, list) else [returns]
    records = [maker.make(role.shape.record, item or {}) for item in wanted]
    composer = Composer(plan.schemas, maker)
    return composer.response(role, records, None, {}, lambda body: None)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", name).lower()

"""What pydantic, msgspec and orjson make of the same bytes, beside ``json.loads``.

``python -P benchmarks/peers.py DOCUMENT SCHEMA BODY ROUNDS`` runs in the environment
of the peers and prints their ratios. Classes are made of the document, by one rule for
both: a type for each member, also for dates and ids. Those of pydantic keep members
that the document does not have, as ours do; structs of msgspec drop them.
"""

from __future__ import annotations

import datetime
import json
import sys
from collections.abc import Callable, Mapping
from functools import reduce
from operator import or_
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

sys.path.append(str(Path(__file__).parent))

from environments import Run
from measure import child_json, medians, ratios

LOADS, ORJSON, PYDANTIC, STRUCTS = "json.loads", "orjson", "pydantic", "msgspec structs"
READ = ", read"
_PLAIN: Mapping[str, Any] = {"integer": int, "number": float, "boolean": bool}
_FORMATS: Mapping[str, Any] = {
    "date": datetime.date,
    "date-time": datetime.datetime,
    "uuid": UUID,
}
Members = dict[str, Any]


def beside(run: Run, document: Path, schema: str, body: bytes) -> dict[str, float]:
    """Return the medians of all peers in relation to ``json.loads``."""
    file = document.with_suffix(".body")
    file.write_bytes(body)
    command = [run.peers, "-P", __file__, str(document), schema, str(file)]
    return medians(child_json([*command, str(run.rounds(9))]))


class Classes:
    """The classes of a document.

    Args:
        document: The document.
        new: Makes a class of a name, types of members, and names of required ones.
    """

    def __init__(
        self, document: Any, new: Callable[[str, Members, set[str]], Any]
    ) -> None:
        self._schemas = document["components"]["schemas"]
        self._new = new
        self._known: dict[str, Any] = {}

    def of(self, schema: Mapping[str, Any], name: str) -> Any:
        """Return the type of a schema; the name is for a class that is made of it."""
        if "$ref" in schema:
            return self._named(schema["$ref"].rpartition("/")[2])
        kind = self._kind(schema, name)
        return kind | None if schema.get("nullable") and kind is not Any else kind

    def _named(self, name: str) -> Any:
        if name not in self._known:
            self._known[name] = Any  # where it holds itself
            self._known[name] = self.of(self._schemas[name], name)
        return self._known[name]

    def _kind(self, schema: Mapping[str, Any], name: str) -> Any:
        if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        if choices := schema.get("oneOf"):
            return reduce(or_, [self.of(each, name) for each in choices])
        match schema.get("type"):
            case "string":
                return _FORMATS.get(schema.get("format", ""), str)
            case "array":
                return list[self.of(schema["items"], f"{name}_item")]  # type: ignore[misc]
            case "object":
                return self._object(schema, name)
            case kind:
                return _PLAIN.get(str(kind), Any)

    def _object(self, schema: Mapping[str, Any], name: str) -> Any:
        if properties := schema.get("properties"):
            members = {n: self.of(s, f"{name}_{n}") for n, s in properties.items()}
            return self._new(name, members, set(schema.get("required", ())))
        values = schema.get("additionalProperties")
        if isinstance(values, dict):
            return dict[str, self.of(values, f"{name}_value")]  # type: ignore[misc]
        return dict[str, Any]


def pydantic_class(name: str, members: Members, required: set[str]) -> Any:
    """Return a model of pydantic that keeps other members."""
    from pydantic import ConfigDict, create_model

    fields: Any = {
        n: (kind if n in required else kind | None, ... if n in required else None)
        for n, kind in members.items()
    }
    return create_model(name, __config__=ConfigDict(extra="allow"), **fields)


def struct(name: str, members: Members, required: set[str]) -> Any:
    """Return a struct of msgspec."""
    from msgspec import defstruct

    fields = [
        (n, kind) if n in required else (n, kind | None, None)
        for n, kind in members.items()
    ]
    return defstruct(name, fields, kw_only=True)


def works(document: Any, schema: str, body: bytes) -> dict[str, Callable[[], Any]]:
    """Return what each makes of a body: a list of a schema, or a page of records."""
    import msgspec
    import orjson
    from pydantic import TypeAdapter

    whole: Mapping[str, Any] = {
        "type": "array",
        "items": {"$ref": f"#/components/schemas/{schema}"},
    }
    if schema.startswith("/"):
        responses = document["paths"][schema]["get"]["responses"]
        whole = responses["200"]["content"]["application/json"]["schema"]
    model = Classes(document, pydantic_class).of(whole, "Page")
    structs = msgspec.json.Decoder(Classes(document, struct).of(whole, "Page"))
    validate = TypeAdapter(model).validate_json
    return {
        LOADS: lambda: json.loads(body),
        ORJSON: lambda: orjson.loads(body),
        PYDANTIC: lambda: validate(body),
        STRUCTS: lambda: structs.decode(body),
        PYDANTIC + READ: lambda: _read(validate(body)),
        STRUCTS + READ: lambda: _read(structs.decode(body)),
    }


def _read(result: Any) -> tuple[Any, int]:
    """Read every field of all records; return also how many they are."""
    number = 0
    for record in records(result):
        for name in fields(record):
            getattr(record, name)
            number += 1
    return result, number


def records(result: Any) -> list[Any]:
    """Return the records of a list, or of all collections of a page."""
    if isinstance(result, list):
        return result
    members = [getattr(result, name) for name in fields(result)]
    return [v for each in members if isinstance(each, dict) for v in each.values()]


def fields(record: Any) -> tuple[str, ...]:
    """Return the names of what the class of a record declares."""
    kind = type(record)
    return getattr(kind, "__struct_fields__", None) or tuple(kind.model_fields)


def main() -> None:
    """Print the ratios to ``json.loads`` of each round."""
    file, schema, body, rounds = sys.argv[1:]
    document, content = json.loads(Path(file).read_bytes()), Path(body).read_bytes()
    compared = works(document, schema, content)
    counts = {compared[name + READ]()[1] for name in (PYDANTIC, STRUCTS)}
    assert len(counts) == 1, f"different numbers of fields: {counts}"
    assert counts.pop() > 0, "nothing was read"
    print(json.dumps(ratios(compared, LOADS, int(rounds), 5)))


if __name__ == "__main__":
    main()

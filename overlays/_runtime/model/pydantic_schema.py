"""How pydantic reads and writes models; it is loaded by pydantic alone."""

from __future__ import annotations

from typing import Any


def core_schema(kind: Any) -> Any:
    """Return the schema by which pydantic validates and serializes a model."""
    from pydantic_core import core_schema as schemas

    def read(value: Any) -> Any:
        return value if isinstance(value, kind) else kind.from_dict(value)

    return schemas.no_info_plain_validator_function(
        read,
        serialization=schemas.plain_serializer_function_ser_schema(
            kind.to_dict, return_schema=schemas.dict_schema()
        ),
        json_schema_input_schema=schemas.dict_schema(),
    )

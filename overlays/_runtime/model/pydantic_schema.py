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


def record_schema(kind: Any) -> Any:
    """Return the schema by which pydantic serializes records; a dict makes none."""
    from pydantic_core import core_schema as schemas

    return _of_instances(kind, kind.to_dict, schemas.dict_schema())


def list_schema(kind: Any) -> Any:
    """Return the schema by which pydantic serializes pages and lists of records."""
    from pydantic_core import core_schema as schemas

    return _of_instances(kind, _written, schemas.list_schema())


def _written(items: Any) -> list[Any]:
    return [item.to_dict() if hasattr(item, "to_dict") else item for item in items]


def _of_instances(kind: Any, write: Any, shape: Any) -> Any:
    from pydantic_core import core_schema as schemas

    return schemas.is_instance_schema(
        kind,
        serialization=schemas.plain_serializer_function_ser_schema(
            write, return_schema=shape
        ),
    )

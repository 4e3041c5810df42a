"""Contains some shared types for properties"""

import datetime
from collections.abc import Mapping
from typing import IO, Any, BinaryIO, Literal, TypeGuard, cast

from attrs import define


class Unset:
    def __bool__(self) -> Literal[False]:
        return False

    def __reduce__(self) -> str:
        return "UNSET"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Unset = Unset()

# The types that `httpx.Client(files=)` can accept, copied from that library.
FileContent = IO[bytes] | bytes | str
FileTypes = (
    # (filename, file (or bytes), content_type)
    tuple[str | None, FileContent, str | None]
    # (filename, file (or bytes), content_type, headers)
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
RequestFiles = list[tuple[str, FileTypes]]


@define
class File:
    """Contains information for file uploads"""

    payload: BinaryIO
    file_name: str | None = None
    mime_type: str | None = None

    def to_tuple(self) -> FileTypes:
        """Return a tuple representation that httpx will accept for multipart/form-data"""
        return self.file_name, self.payload, self.mime_type


#: ``null`` where the document does not foresee it. It is typed ``Any`` so that such a
#: response can be kept without widening the type of every member for everybody.
NULL: Any = None


def read_date(value: str) -> datetime.date:
    """Read a date, also one that carries a time; an empty string means ``null``."""
    if value == "":
        return cast(datetime.date, NULL)
    try:
        return datetime.date.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value).date()


def read_datetime(value: str) -> datetime.datetime:
    """Read a date-time in any ISO 8601 form; an empty string means ``null``."""
    if value == "":
        return cast(datetime.datetime, NULL)
    try:
        return datetime.datetime.fromisoformat(value)
    except ValueError:
        from dateutil.parser import isoparse

        return isoparse(value)


def is_date_text(value: object) -> TypeGuard[str]:
    """Whether ``value`` is rather a date than a date-time or another text."""
    return isinstance(value, str) and len(value) <= len("2024-05-25")


def is_datetime_text(value: object) -> TypeGuard[str]:
    """Whether ``value`` is rather a date-time than a date."""
    return isinstance(value, str) and not is_date_text(value)


def read_list(value: Any) -> list[Any]:
    """Refuse what is no list: iterating over it would give nonsense."""
    if not isinstance(value, list):
        raise TypeError(f"expected a list, got {type(value).__name__}")
    return value


def read_object(value: Any) -> dict[str, Any]:
    """Copy the members of a JSON object; refuse what is none."""
    if not isinstance(value, Mapping):
        raise TypeError(f"expected an object, got {type(value).__name__}")
    return dict(value)


def write_each(values: Any) -> Any:
    """The values to send; a single text in place of a list is refused."""
    if isinstance(values, (str, bytes)):
        raise TypeError(f"expected several values, got the single text {values!r}")
    return values


def write_iso(value: Any) -> Any:
    """The text of a date or date-time; anything else is taken as it is."""
    return value.isoformat() if hasattr(value, "isoformat") else value


def write_object(value: Any) -> Any:
    """The members of a model as JSON; anything else is taken as it is."""
    return value.to_dict() if hasattr(value, "to_dict") else value


def write_word(value: Any) -> Any:
    """The text of an enum member; a plain text is taken as it is."""
    return getattr(value, "value", value)


def encode_parameters(
    request: dict[str, Any],
    names: Mapping[str, str] | None = None,
    joined: Mapping[str, str] | None = None,
    deep: tuple[str, ...] = (),
) -> dict[str, Any]:
    """Give parameters the names and the form in which the API expects them.

    Args:
        request: what ``_get_kwargs`` of an operation has made.
        names: real name of a parameter by the name it has in Python.
        joined: separator of the lists that go into one parameter.
        deep: mappings that are written as ``name[key]=value``.

    Returns:
        The request, to be sent as it is.
    """
    for part in ("params", "headers", "cookies"):
        if part in request:
            given = request[part].items()
            request[part] = {(names or {}).get(name, name): v for name, v in given}
    params = request.get("params", {})
    for name, separator in (joined or {}).items():
        if name in params:
            params[name] = separator.join(map(str, params[name]))
    for name in deep:
        members = params.pop(name, {})
        if not isinstance(members, Mapping):
            raise TypeError(f"{name} takes a mapping, got {type(members).__name__}")
        params.update({f"{name}[{key}]": value for key, value in members.items()})
    if cookies := request.pop("cookies", None):
        pairs = "; ".join(f"{name}={value}" for name, value in cookies.items())
        request.setdefault("headers", {})["Cookie"] = pairs
    return request


__all__ = [
    "File",
    "FileTypes",
    "NULL",
    "RequestFiles",
    "UNSET",
    "Unset",
    "encode_parameters",
    "is_date_text",
    "is_datetime_text",
    "read_date",
    "read_datetime",
    "read_list",
    "read_object",
    "write_each",
    "write_iso",
    "write_object",
    "write_word",
]

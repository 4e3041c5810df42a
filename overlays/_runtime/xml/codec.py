"""Values to XML and back, by a schema and its ``xml`` hints.

Values are what JSON can say: objects, lists, texts, numbers, booleans, null. The rules
are those of the XML Object of OpenAPI 3.1.0 (4.8.26); where it is silent:

- null is an element with ``xsi:nil="true"``; a null attribute is left out.
- A list without wrapper that is empty or null leaves no trace: it is read as absent.
- A namespace without prefix becomes the default one and holds for the elements inside
  that name none, as it does for every XML parser.
- Names are read exactly, or else without regard to the namespace.
- What no schema describes is written by its value and read as text, or as an object of
  texts; a choice between several schemas counts as undescribed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .names import XmlError
from .schema import Shapes

__all__ = ("XmlError", "decode", "encode")


def encode(
    value: Any,
    schema: Mapping[str, Any],
    *,
    schemas: Mapping[str, Any] | None = None,
    root: str | None = None,
) -> bytes:
    """Write a value as an XML document.

    Args:
        value: What JSON could say as well.
        schema: Describes it.
        schemas: What ``$ref`` refers to, by name.
        root: Name of the root element, where neither ``xml.name`` nor a reference
            gives one.

    Returns:
        The document in UTF-8, which its declaration says.

    Raises:
        XmlError: The value does not fit its schema, holds characters that XML cannot
            carry, or has no possible name.
    """
    from .writer import write

    return write(value, schema, Shapes(schemas or {}), root)


def decode(
    content: bytes,
    schema: Mapping[str, Any],
    *,
    schemas: Mapping[str, Any] | None = None,
    encoding: str | None = None,
) -> Any:
    """Read a value from an XML document.

    Documents with a DTD are refused, and with it all entities of their own.

    Args:
        content: The document.
        schema: Describes the value; the name of the root element is not checked.
        schemas: What ``$ref`` refers to, by name.
        encoding: Character set said outside the document.

    Returns:
        What the same value would be in JSON.

    Raises:
        XmlError: It is no XML, has a DTD, or does not fit the schema.
    """
    from .parser import parse
    from .reader import read

    return read(parse(content, encoding), schema, Shapes(schemas or {}))

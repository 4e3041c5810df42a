"""A parser for XML from strangers: no DTD, so no entities, nothing is fetched.

expat reads external entities only if asked to, and bounds the growth of internal ones
since 2.4.1. Refusing the DTD refuses both whatever its version.
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.parsers import expat

from .names import XmlError

MAX_DEPTH = 200
"""How deeply elements may be nested."""

MAX_PARTS = 250_000
"""How many elements and attributes a document may have: each takes a hundred times the
memory of the four bytes it may be written in, so a limit of bytes does not bound it."""

Name = tuple[str, str]
"""Namespace (or an empty text) and local name."""


class Node:
    """An element that was read.

    Attributes:
        name: Namespace and local name.
        attributes: Values by namespace and local name.
        children: The elements inside, in their order.
        text: The text between its tags, without that of the elements inside.
    """

    __slots__ = ("attributes", "children", "name", "text")

    def __init__(self, name: Name, attributes: Mapping[Name, str]) -> None:
        self.name = name
        self.attributes = attributes
        self.children: list[Node] = []
        self.text = ""


def parse(content: bytes, encoding: str | None = None) -> Node:
    """Return the root element of a document.

    Args:
        content: The document.
        encoding: Character set said outside the document; it counts more than the
            document's own (RFC 7303, 3), but less than a byte order mark.

    Raises:
        XmlError: It is not well-formed, has a DTD, too many parts, or is nested too
            deeply.
    """
    if not content.strip():
        raise XmlError("$", "the body is empty")
    marked = content.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"))
    try:
        return _Builder(None if marked else encoding).read(content)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        where = f"line {error.lineno}, column {error.offset}"
        raise XmlError("$", f"the body is not XML: {what} at {where}") from None
    except (LookupError, UnicodeError, ValueError) as error:
        if isinstance(error, XmlError):
            raise
        raise XmlError("$", f"the body is not XML: {error}") from None


class _Builder:
    """Receives what expat finds."""

    def __init__(self, encoding: str | None) -> None:
        parser = expat.ParserCreate(encoding, "}")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = _refuse_dtd
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._data
        self._parser = parser
        self._open: list[Node] = [Node(("", ""), {})]
        self._texts: list[list[str]] = [[]]
        self._parts = 0

    def read(self, content: bytes) -> Node:
        self._parser.Parse(content, True)
        return self._open[0].children[0]

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if len(self._open) > MAX_DEPTH:
            raise XmlError("$", f"elements are nested more than {MAX_DEPTH} deep")
        self._parts += 1 + len(attributes)
        if self._parts > MAX_PARTS:
            raise XmlError("$", f"more than {MAX_PARTS} elements and attributes")
        node = Node(_split(name), {_split(k): v for k, v in attributes.items()})
        self._open[-1].children.append(node)
        self._open.append(node)
        self._texts.append([])

    def _end(self, _: str) -> None:
        self._open.pop().text = "".join(self._texts.pop())

    def _data(self, text: str) -> None:
        self._texts[-1].append(text)


def _split(name: str) -> Name:
    namespace, _, local = name.rpartition("}")
    return namespace, local


def _refuse_dtd(*_: object) -> None:
    raise XmlError("$", "a document type declaration is refused, for safety")

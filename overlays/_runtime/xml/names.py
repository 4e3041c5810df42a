"""What XML allows: characters, names, and the error for everything else."""

from __future__ import annotations

import re

from ..base.json_path import LocatedError

INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
"""Namespace of ``xsi:nil`` (XML Schema 1.1 part 1, 2.7.2)."""

XML = "http://www.w3.org/XML/1998/namespace"
"""What the prefix ``xml`` is always bound to."""

# XML 1.0 (5th edition), production 2.
_ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# Namespaces in XML 1.0, production 4, over the ranges of XML 1.0, production 4.
_FIRST = (
    "A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c-\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
    "\U00010000-\U000effff"
)
_NAME = re.compile(f"[{_FIRST}][{_FIRST}0-9.\xb7\u0300-\u036f\u203f-\u2040-]*")


class XmlError(LocatedError):
    """A value cannot be XML, or XML is not the value that was expected."""


def checked_text(text: str, path: str) -> str:
    """Return a text that XML can carry as it is.

    Raises:
        XmlError: It holds a character XML 1.0 does not allow, even escaped.
    """
    if bad := _ILLEGAL.search(text):
        code = f"U+{ord(bad[0]):04X} at position {bad.start()}"
        raise XmlError(path, f"{code} is not allowed in XML 1.0")
    return text


def checked_name(name: str, path: str) -> str:
    """Return a name that an element, an attribute or a prefix can have.

    Raises:
        XmlError: It is not a name without colon.
    """
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise XmlError(path, f"{name!r} is not a name XML allows")
    return name

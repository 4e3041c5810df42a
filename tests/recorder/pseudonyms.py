"""Stand-ins for personal values: of the same kind, and the same for equal values."""

from __future__ import annotations

import hashlib
import hmac
import re
import uuid
from collections.abc import Set
from typing import Any

_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ].*)?")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+")
_WEB = re.compile(r"https?://\S+")
#: A shorter value is replaced where it stands, but not looked for elsewhere.
LEARNT = 5


class Pseudonyms:
    """Makes stand-ins and remembers which text it replaced by what.

    Args:
        salt: Key of the pseudonyms. With a key that is thrown away nobody can tell
            whether a guessed name is behind one.
        public: Words of the vendor's document, which say nothing about anybody.
    """

    def __init__(self, salt: bytes, public: Set[str] = frozenset()) -> None:
        self.learnt: dict[str, str] = {}
        self._salt = salt
        self._public = public

    def of(self, value: Any) -> Any:
        """Return the stand-in of a JSON value; structure and kind stay."""
        if isinstance(value, dict):
            return {name: self.of(inner) for name, inner in value.items()}
        if isinstance(value, list):
            return [self.of(inner) for inner in value]
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return type(value)(int(self._code(str(value))[:6], 16))
        return value

    def learn(self, value: Any, stand_in: str) -> None:
        """Have a text replaced wherever it turns up, unless that would be by chance."""
        if isinstance(value, str) and len(value) >= LEARNT and value != stand_in:
            self.learnt[value] = stand_in

    def _text(self, value: str) -> str:
        if not value or value in self._public or _MOMENT.fullmatch(value):
            return value
        made = self.learnt.get(value) or self._stand_in(value)
        self.learn(value, made)
        return made

    def _stand_in(self, value: str) -> str:
        code = self._code(value)
        if _UUID.fullmatch(value):
            return str(uuid.UUID(code[:32], version=4))
        if _MAIL.fullmatch(value):
            return f"person-{code[:8]}@example.test"
        if _WEB.fullmatch(value):
            return f"https://files.example.test/{code[:8]}"
        if value.isdigit():
            return str(int(code[:15], 16))[: len(value)].zfill(len(value))
        return f"pseudonym-{code[:8]}"

    def _code(self, value: str) -> str:
        return hmac.new(self._salt, value.encode(), hashlib.sha256).hexdigest()

"""One replacement in a template of the generator."""

from __future__ import annotations

import attrs


@attrs.frozen
class Patch:
    """One replacement in a template of the generator, and why it is made."""

    template: str
    why: str
    before: str
    after: str
    count: int = 1

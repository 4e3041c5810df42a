"""One replacement in a template of the generator."""

from __future__ import annotations

import attrs


@attrs.frozen
class Patch:
    """One replacement in a template of the generator, and why it is made.

    Attributes:
        template: Path of the template.
        why: What the change is for.
        before: The text that is replaced.
        after: The text in its place.
        count: How often ``before`` occurs.
        to_end: Whether everything that follows ``before`` is replaced with it.
    """

    template: str
    why: str
    before: str
    after: str
    count: int = 1
    to_end: bool = False

    def apply(self, text: str) -> str:
        """Return the template with the change."""
        if self.to_end:
            return text[: text.index(self.before)] + self.after
        return text.replace(self.before, self.after)

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
        until: The last text that is replaced with it, if it is not ``before``.
    """

    template: str
    why: str
    before: str
    after: str
    count: int = 1
    to_end: bool = False
    until: str = ""

    def apply(self, text: str) -> str:
        """Return the template with the change."""
        if self.to_end:
            return text[: text.index(self.before)] + self.after
        if self.until:
            head, _, rest = text.partition(self.before)
            return head + self.after + rest[rest.index(self.until) + len(self.until) :]
        return text.replace(self.before, self.after)

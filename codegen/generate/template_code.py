"""Compiled templates of the generator, kept for the next package of this process."""

from __future__ import annotations

from jinja2.bccache import Bucket, BytecodeCache


class TemplateCode(BytecodeCache):
    """Keeps compiled templates by name; jinja compares a hash of the text itself."""

    def __init__(self) -> None:
        self._compiled: dict[str, bytes] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name alone, since each package has its folder of templates."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give back what was compiled, if it was compiled of the same text."""
        if compiled := self._compiled.get(bucket.key):
            bucket.bytecode_from_string(compiled)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        self._compiled[bucket.key] = bucket.bytecode_to_string()

"""Compiled templates, kept for the next package of this process and for the next run.

Jinja compares a hash of the text itself, and its own version and that of Python.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from jinja2.bccache import Bucket, BytecodeCache


class TemplateCode(BytecodeCache):
    """Keeps compiled templates by name.

    Args:
        kind: Tells its templates from those of others that are called the same.
    """

    folder: ClassVar[Path | None] = None

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._compiled: dict[str, bytes] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the name alone, since each package has its folder of templates."""
        return name

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give back what was compiled, if it was compiled of the same text."""
        compiled = self._compiled.get(bucket.key)
        place = self._place(bucket)
        if compiled is None and place and place.is_file():
            compiled = place.read_bytes()
        if compiled:
            bucket.bytecode_from_string(compiled)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled."""
        compiled = self._compiled[bucket.key] = bucket.bytecode_to_string()
        if place := self._place(bucket):
            # Another process may write the same at the same time.
            aside = place.with_suffix(f".{os.getpid()}.new")
            aside.write_bytes(compiled)
            aside.replace(place)

    def _place(self, bucket: Bucket) -> Path | None:
        name = bucket.key.replace("/", "-")
        return self.folder / f"{self._kind}-{name}" if self.folder else None


@contextlib.contextmanager
def kept_in(folder: Path) -> Iterator[None]:
    """Keep compiled templates in ``folder``, and nothing else beside it."""
    if not folder.is_dir():
        shutil.rmtree(folder.parent, ignore_errors=True)
        folder.mkdir(parents=True)
    TemplateCode.folder = folder
    try:
        yield
    finally:
        TemplateCode.folder = None

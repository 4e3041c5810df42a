"""Which JSON bodies only the document can judge: models have checked the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

_NUMBER = re.compile(r"\bint\b")


def needs_document(body: Any) -> bool:
    """Return whether a body holds a mapping, a null, or text in place of a number.

    A model with ``additional_properties`` goes around the document on purpose, and so
    does the body around it.
    """
    findings = set(_findings(body, ""))
    return True in findings and False not in findings


def _findings(value: Any, annotation: str) -> Iterator[bool]:
    if hasattr(value, "fields_set"):  # a model is a mapping, too
        yield from [False] if getattr(value, "_extra", None) else []
        written = type(value).__annotations__
        for name, item in vars(value).items():
            yield from _findings(item, str(written.get(name, "")))
    elif value is None or isinstance(value, Mapping):
        yield True
    elif isinstance(value, str):
        yield from [True] if _NUMBER.search(annotation) else []
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _findings(item, annotation)

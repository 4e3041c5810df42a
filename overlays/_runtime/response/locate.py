"""Finding the place in a document where generated code gave up.

Generated ``from_dict`` functions hold the object they read in ``src_dict`` and pop one
member after the other. The frames of the traceback therefore tell the way from the
root to the bad value, without any help from the generated code.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import CodeType, FrameType
from typing import Any

from ..base.json_path import child

_MISSING = object()
_DEEPEST = 50
_KINDS = {
    "dict": "an object",
    "list": "a list",
    "str": "a string",
    "int": "a number",
    "float": "a number",
    "bool": "a boolean",
    "NoneType": "null",
}


def locate_error(error: BaseException, root: Any, at: str = "$") -> tuple[str, str]:
    """Return the JSON path of the bad value and what is wrong with it.

    Args:
        error: What generated code raised.
        root: The parsed document; ``None`` takes what the first frame was reading.
        at: JSON path of the root.
    """
    walk = _Walk(root, at)
    for frame, instruction in _reading_frames(error):
        walk.enter(frame, instruction)
    return walk.result(error)


class _Walk:
    """Follows the frames from the root to the bad value."""

    def __init__(self, root: Any, at: str) -> None:
        self.path = at
        self.value = root
        self._rooted = root is not None
        self._object: Any = _MISSING

    def enter(self, frame: FrameType, instruction: int) -> None:
        """Go to the object this frame reads, then to the member it failed at."""
        source = frame.f_locals["src_dict"]
        self._go_to(source)
        self._object = source
        key = _last_popped(frame.f_code, instruction)
        if key is None or not isinstance(source, Mapping) or key not in source:
            return
        self._step(key, source[key])
        self._go_to_item(frame)

    def result(self, error: BaseException) -> tuple[str, str]:
        """Return path and reason once all frames were followed."""
        missing = error.args[0] if isinstance(error, KeyError) and error.args else None
        source = self._object
        known = source if isinstance(source, Mapping) else None
        if isinstance(missing, str) and known is not None and missing not in known:
            return f"{self.path}{child(missing)}", "a required member is missing"
        kind = _KINDS.get(type(self.value).__name__) if self._rooted else None
        what, raised = kind or "this value", type(error).__name__
        return self.path, f"{what} cannot be read as documented ({raised})"

    def _go_to(self, target: Any) -> None:
        if not self._rooted:
            self.value, self._rooted = target, True
            return
        found = _find(self.value, target, "", 0)
        if found is not None:
            self.path += found
        self.value = target

    def _step(self, key: str, value: Any) -> None:
        self.path += child(key)
        self.value = value

    def _go_to_item(self, frame: FrameType) -> None:
        # Loops over scalars have no frame of their own, but name their item so.
        if not isinstance(self.value, list):
            return
        items = [v for k, v in frame.f_locals.items() if k.endswith("_item_data")]
        for index, value in enumerate(self.value):
            if any(value is item for item in items):
                self._step_index(index, value)
                return

    def _step_index(self, index: int, value: Any) -> None:
        self.path += f"[{index}]"
        self.value = value


def _reading_frames(error: BaseException) -> Iterator[tuple[FrameType, int]]:
    traceback = error.__traceback__
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_code.co_name == "from_dict" and "src_dict" in frame.f_locals:
            yield frame, traceback.tb_lasti
        traceback = traceback.tb_next


def _find(value: Any, target: Any, path: str, depth: int) -> str | None:
    """Return the path from a value to the very object `target`."""
    if value is target:
        return path
    if depth > _DEEPEST:
        return None
    for name, inner in _children(value):
        found = _find(inner, target, path + name, depth + 1)
        if found is not None:
            return found
    return None


def _children(value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield child(str(key)), inner
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield f"[{index}]", inner


def _last_popped(code: CodeType, instruction: int) -> str | None:
    """Return the member popped last before an instruction of ``from_dict``."""
    import dis  # only needed once something went wrong

    key, popping = None, False
    for each in dis.get_instructions(code):
        if each.offset > instruction:
            break
        if each.opname.startswith(("LOAD_METHOD", "LOAD_ATTR")):
            popping = each.argval == "pop"
        elif popping and isinstance(each.argval, str) and "CONST" in each.opname:
            key, popping = each.argval, False
    return key

"""Put the many small modules of a generated package together.

The generator writes a module for each operation and each model. One of a wheel's files
costs as much as a short class, and importing it ten times what the class costs. So the
operations of one tag share a module, and so do the models to which the same resources
lead: whoever uses one of them is about to use the others.
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import chain
from pathlib import Path

import attrs

from .prune import Module, Reached, leading_to

#: What a module of the generator's imports a model from.
_MODELS = re.compile(r"\.+models\.\w+")
_UP = re.compile(r"(?m)^( *from )\.")


def gather(folder: Path, reached: Reached) -> None:
    """Put the modules of the package in ``folder`` together, in place.

    Args:
        folder: The generated package.
        reached: Its modules that are left.
    """
    owners = _owners(reached)
    _gather_operations(folder / "api")
    _gather_models(folder / "models", _groups(reached.models, owners))


def _gather_operations(folder: Path) -> None:
    for inner in sorted(folder.iterdir()):
        if inner.is_dir():
            text = _joined(sorted(inner.glob("[!_]*.py"), key=lambda file: file.stem))
            # The module lies one folder higher than those that it is made of.
            inner.with_suffix(".py").write_text(_UP.sub(r"\1", text), "utf-8")
            for file in inner.iterdir():
                file.unlink()
            inner.rmdir()


def _owners(reached: Reached) -> dict[Path, frozenset[str]]:
    """The modules of resources and records that lead to each model."""
    owners: dict[Path, set[str]] = defaultdict(set)
    for module in reached.public:
        functions = {re.sub(r"_(kwargs|response)$", "", call) for call in module.calls}
        called = [reached.operations[name.replace("._", ".", 1)] for name in functions]
        names = chain(module.names, *(item.names for item in called))
        for model in leading_to(reached.models, names):
            owners[model.file].add(module.file.stem)
    return {file: frozenset(stems) for file, stems in owners.items()}


def _groups(
    models: Iterable[Module], owners: dict[Path, frozenset[str]]
) -> dict[str, list[Path]]:
    """Files of models by the name of the module that they are put together in."""
    together: dict[frozenset[str], list[Path]] = defaultdict(list)
    for model in models:
        together[owners.get(model.file, frozenset())].append(model.file)
    groups: dict[str, list[Path]] = {}
    # What one resource leads to is called like it; the rest like its first model.
    for stems, files in sorted(together.items(), key=lambda item: len(item[0]) != 1):
        name = min(stems) if len(stems) == 1 else files[0].stem
        while name in groups:
            name += "_shared"
        groups[name] = files
    return groups


def _gather_models(folder: Path, groups: dict[str, list[Path]]) -> None:
    texts = {name: _joined(files) for name, files in groups.items()}
    places = {file.stem: name for name, files in groups.items() for file in files}
    for file in chain.from_iterable(groups.values()):
        file.unlink()
    for name, text in texts.items():
        (folder / f"{name}.py").write_text(text, "utf-8")
    init = folder / "__init__.py"
    init.write_text(_moved(init.read_text("utf-8"), places), "utf-8")


def _moved(text: str, places: dict[str, str]) -> str:
    """The lists of the package of models, with the modules that hold them now."""

    def place(match: re.Match[str]) -> str:
        return f"{match[1]}{places[match[2]]}{match[3]}"

    text = re.sub(r"(?m)^(    from \.)(\w+)( import )", place, text)
    return re.sub(r'(?m)^(    "\w+": "\.)(\w+)(",)$', place, text)


@attrs.frozen
class _Parts:
    """A module: what it imports for its code, which models, and the code."""

    imports: Collection[str]
    models: Collection[str]
    code: str


def _joined(files: Iterable[Path]) -> str:
    parts = [_parts(file.read_text("utf-8")) for file in files]
    imports = dict.fromkeys(line for part in parts for line in part.imports)
    lines = ["from __future__ import annotations\n", *sorted(imports)]
    if models := sorted({name for part in parts for name in part.models}):
        # Only annotations name them: a model is loaded when one is read.
        lines += ["from typing import TYPE_CHECKING\n", "if TYPE_CHECKING:\n"]
        lines += [f"    from ...models import {name}\n" for name in models]
    return "\n".join([*lines, *(part.code for part in parts)])


def _parts(text: str) -> _Parts:
    tree = ast.parse(text)
    imports: list[str] = []
    models: list[str] = []
    lines = text.splitlines(keepends=True)
    for node in [item for item in tree.body if _is_import(item)]:
        if isinstance(node, ast.ImportFrom) and _is_of_model(node):
            models += [alias.name for alias in node.names]
        else:
            imports.append(f"{ast.unparse(node)}\n")
        for number in range(node.lineno - 1, node.end_lineno or node.lineno):
            lines[number] = ""
    future = "from __future__ import annotations\n"
    return _Parts([i for i in imports if i != future], models, "".join(lines))


def _is_import(node: ast.stmt) -> bool:
    return isinstance(node, (ast.Import, ast.ImportFrom))


def _is_of_model(node: ast.ImportFrom) -> bool:
    return bool(_MODELS.fullmatch(f"{'.' * node.level}{node.module or ''}"))

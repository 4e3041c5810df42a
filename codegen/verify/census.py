"""Prove that nothing was lost between the corrected document and the package.

Generators drop what they cannot read and still exit with 0. Here every operation and
every component schema of the document is looked up in what was written, every module is
imported and every model named; what is missing is a loss with a name and a reason.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from subprocess import Popen

import attrs
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.strings import ClassName, PythonIdentifier

from ..errors import CodegenError
from ..generate.run import Generated
from ..openapi.walk import Document, operations
from ..surface.names import Surface
from ..surface.servers import lost_servers
from ..vendors import Vendor
from . import lost_properties, trial
from .missing_imports import missing_imports


@attrs.frozen
class Loss:
    """Something of the document that the package does not have."""

    name: str
    reason: str


@attrs.frozen
class Census:
    """What the document holds, what the package holds, and what was lost.

    Attributes:
        operations: Operations of the document.
        operations_generated: Those of them that have a module.
        schemas: Component schemas of the document.
        schemas_generated: Those of them that the generator could read.
        modules: Modules that were imported.
        losses: What the package lacks.
        unreached: Models left out, since no method takes or returns them. They are not
            losses.
    """

    operations: int
    operations_generated: int
    schemas: int
    schemas_generated: int
    modules: int
    losses: tuple[Loss, ...]
    unreached: tuple[str, ...] = ()


def take(
    document: Document,
    generated: Generated,
    surface: Surface,
    folder: Path,
    vendor: Vendor,
    process: Popen[str],
    hosts: Collection[str] = (),
) -> Census:
    """Compare the corrected ``document`` with the package written to ``folder``."""
    reasons = _Messages(generated.messages)
    lost_operations = list(_lost_operations(document, generated, folder, reasons))
    lost_schemas = list(_lost_schemas(document, generated, reasons))
    lost_parts = [
        Loss(*item) for item in lost_properties.lost_properties(document, generated)
    ]
    lost = {loss.name for loss in lost_operations}
    names = [name for name in surface.names if name.operation not in lost]
    modules, failures = trial.run(document, generated.config, names, vendor, process)
    failed = [Loss(*item) for item in failures.items()]
    unusable = [Loss(*item) for item in missing_imports(folder)]
    unexplained = [Loss(*message) for message in reasons.unused()]
    wanted = sum(1 for _ in operations(document))
    schemas = len(document.get("components", {}).get("schemas", {}))
    return Census(
        operations=wanted,
        operations_generated=wanted - len(lost_operations),
        schemas=schemas,
        schemas_generated=schemas - len(lost_schemas),
        modules=modules,
        losses=(
            *lost_operations,
            *lost_schemas,
            *lost_parts,
            *(Loss(*server) for server in lost_servers(document, hosts)),
            *failed,
            *unusable,
            *unexplained,
        ),
    )


def check(census: Census, accepted: Mapping[str, str], vendor: Vendor) -> None:
    """Fail for every loss that the vendor's configuration does not accept by name.

    Raises:
        CodegenError: names each loss with its reason, and each unused acceptance.
    """
    where = vendor.specs / "generator.yaml"
    lost = {loss.name for loss in census.losses}
    open_losses = [loss for loss in census.losses if loss.name not in accepted]
    if open_losses:
        lines = [f"  {loss.name}: {loss.reason}" for loss in open_losses]
        raise CodegenError(
            f"{vendor.title}: {len(open_losses)} thing(s) of the document would be "
            f"lost. Correct them in {vendor.specs / 'overlay.yaml'}, or accept them by "
            f"name under `accepted_losses` in {where}:\n" + "\n".join(lines)
        )
    if idle := sorted(set(accepted) - lost):
        raise CodegenError(
            f"{where} accepts the loss of {idle[0]!r}, which is not lost (any more); "
            "remove the entry."
        )


class _Messages:
    """The generator's messages, to be found by what they are about."""

    def __init__(self, messages: list[GeneratorError]) -> None:
        self._texts = [(m.header, _readable(m.detail or "")) for m in messages]
        self._used: set[int] = set()

    def mentioning(self, *marks: str) -> str:
        messages = []
        for index, (header, detail) in enumerate(self._texts):
            text = f"{header} {detail} "
            if any(f"{mark}{end}" in text for mark in marks for end in " :."):
                self._used.add(index)
                messages.append(detail or header)
        return "; ".join(messages) or "the generator gives no reason"

    def unused(self) -> list[tuple[str, str]]:
        rest = [t for i, t in enumerate(self._texts) if i not in self._used]
        return [(header.strip(), detail) for header, detail in rest]


def _readable(detail: str) -> str:
    # The generator prints objects where it means the names they hold.
    return " ".join(re.sub(r"<\S+ object at 0x\w+>", "(a name)", detail).split())


def _lost_operations(
    document: Document, generated: Generated, folder: Path, reasons: _Messages
) -> Iterator[Loss]:
    places: dict[tuple[str, str], str] = {}
    written = (folder / "api").glob("*.py")
    texts = defaultdict(str, {file.stem: file.read_text("utf-8") for file in written})
    for method, path, operation in operations(document):
        tag = PythonIdentifier((operation.get("tags") or ["default"])[0], prefix="tag")
        name = PythonIdentifier(operation["operationId"], generated.config.field_prefix)
        label, place = f"{method} {path}", (str(tag), str(name))
        if other := places.get(place):
            yield Loss(
                label, f"its function would be that of {other}; rename one of them"
            )
        elif f"def _{name}_kwargs(" not in texts[tag]:
            yield Loss(label, reasons.mentioning(f"{method} {path}"))
        places[place] = label


def _lost_schemas(
    document: Document, generated: Generated, reasons: _Messages
) -> Iterator[Loss]:
    classes: dict[str, str] = {}
    for name in document.get("components", {}).get("schemas", {}):
        reference = f"/components/schemas/{name}"
        if reference not in generated.references:
            yield Loss(name, reasons.mentioning(reference))
        folded = _module(name, generated).lower()
        if other := classes.get(folded):
            yield Loss(name, f"its module would be that of the schema {other}")
        classes[folded] = name


def _module(name: str, generated: Generated) -> str:
    prefix = generated.config.field_prefix
    return PythonIdentifier(ClassName(name, prefix), prefix)

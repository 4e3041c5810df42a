"""Run openapi-python-client on a prepared document, the same way everywhere.

The generator is called as a library, in a folder of its own, with no hook: ruff is run
afterwards from this interpreter's own environment with every option stated, so neither
``PATH`` nor a configuration file nor a ``.gitignore`` around the folder plays a part.
"""

from __future__ import annotations

import contextlib
import io
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
from openapi_python_client import strings
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData, openapi
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.schema import ParameterLocation
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from ..errors import CodegenError
from ..openapi.walk import Document
from ..prepare import media
from . import (
    argument_names,
    member_conflicts,
    member_names,
    model_types,
    template_patches,
)
from .member_names import MemberNames
from .project import DraftingProject, Drafts
from .settings import Settings
from .template_code import TemplateCode

#: Local names of the generated functions: a member called so would hide them. The
#: generator appends an underscore to what it takes for reserved.
strings.RESERVED_WORDS.update(
    ("additional_properties", "cast", "fields_set", "from_dict", "from_json", "get"),
    ("json", "keys", "to_dict", "to_json", "to_multipart", "types"),
    # Taken only where two members differ in nothing but their case.
    ("Any", "Mapping", "Sequence", "T", "TYPE_CHECKING", "UNSET", "UUID", "Unset"),
)

argument_names.install()
member_conflicts.install()
# The runtime writes a value of any type into any place.
PropertyProtocol._allowed_locations.update(
    (ParameterLocation.HEADER, ParameterLocation.COOKIE)
)

#: Modules of the generator's own client; the public clients have another.
_UNUSED = ("client.py", "errors.py")

_TEMPLATE_CODE = TemplateCode("package")

_RUFF_COMMON = (
    "--isolated",
    "--no-cache",
    "--no-respect-gitignore",
    "--line-length=120",
    "--target-version=py311",
)


@attrs.frozen
class Generated:
    """What the generator parsed and said, and the models it would write."""

    data: GeneratorData
    config: Config
    references: frozenset[str]
    messages: list[GeneratorError]
    drafts: Drafts


def run(
    document: Document,
    settings: Settings,
    folder: Path,
    kept: MemberNames | None = None,
) -> Generated:
    """Generate the package for ``document`` into the new ``folder``, but no model.

    Args:
        document: an OpenAPI document that ``prepare`` has prepared.
        settings: of the vendor's package.
        folder: is created; its parent exists.
        kept: names of members and parameters that an update has kept.

    Raises:
        CodegenError: the generator can make nothing of the document.
    """
    config = _config(document, settings, folder)
    with _parsed_references() as references:
        data = _parsed(document, config, kept or {})
    own_templates = folder.with_name(f"{folder.name}-templates")
    template_patches.write(own_templates)
    project = DraftingProject(
        openapi=data, config=config, custom_template_path=own_templates
    )
    project.env.bytecode_cache = _TEMPLATE_CODE
    project.env.filters.update(model_types.FILTERS)
    project.env.globals["words"] = [str(e.class_info.name) for e in data.enums]
    with contextlib.redirect_stdout(io.StringIO()):
        messages = list(project.build())
    for name in _UNUSED:
        (folder / name).unlink()
    return Generated(data, config, frozenset(references), messages, project.drafts())


def names_of_members(
    document: Document, settings: Settings, kept: MemberNames
) -> MemberNames:
    """The names of all members and parameters that ``run`` would write.

    Raises:
        CodegenError: the generator can make nothing of the document.
    """
    config = _config(document, settings, Path("unwritten"))
    data = _parsed(document, config, kept)
    return member_names.names(document, data, config)


def _parsed(document: Document, config: Config, kept: MemberNames) -> GeneratorData:
    data = GeneratorData.from_dict(document, config=config)
    if isinstance(data, GeneratorError):
        raise CodegenError(f"The generator refuses the document: {data.detail}")
    member_names.pin(document, data, config, kept)
    return data


def format_code(folder: Path) -> None:
    """Sort imports, drop unused ones and format every module in ``folder``.

    Raises:
        CodegenError: ruff is missing or cannot read what was generated.
    """
    _ruff(folder, "check", "--fix-only", "--select=F,I,UP", *_RUFF_COMMON)
    _ruff(folder, "format", *_RUFF_COMMON)


def _ruff(folder: Path, *arguments: str) -> None:
    command = [find_ruff_bin(), *arguments, "."]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode:
        raise CodegenError(f"ruff failed on the generated code: {done.stderr.strip()}")


def _config(document: Document, settings: Settings, folder: Path) -> Config:
    options = dict(settings.generator)
    if unknown := sorted(set(options) - set(ConfigFile.model_fields)):
        raise CodegenError(
            f"generator.yaml: the generator has no setting {unknown[0]!r}."
        )
    types = {**options.get("content_type_overrides", {}), **media.overrides(document)}
    options |= {"content_type_overrides": types, "post_hooks": []}
    return Config.from_sources(
        ConfigFile(**options),
        MetaType.NONE,
        document_source=Path("openapi.yaml"),
        file_encoding="utf-8",
        overwrite=False,
        output_path=folder,
    )


@contextlib.contextmanager
def _parsed_references() -> Iterator[set[str]]:
    """Note which component schemas the generator could parse; it tells nobody else."""
    parsed: set[str] = set()

    def build_schemas(**arguments: Any) -> Any:
        schemas = original(**arguments)
        parsed.update(
            item.get_untrusted_value() for item in schemas.classes_by_reference
        )
        return schemas

    original = openapi.build_schemas
    openapi.build_schemas = build_schemas
    try:
        yield parsed
    finally:
        openapi.build_schemas = original

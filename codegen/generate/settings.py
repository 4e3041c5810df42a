"""What ``generator.yaml`` says about one vendor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import attrs
import yaml

from ..errors import CodegenError
from ..openapi.load import parse_yaml


@attrs.frozen
class Settings:
    """Settings of one package: ours, and those handed to the generator.

    Attributes:
        generator: Options of openapi-python-client.
        accepted_losses: Names of losses that do not stop the build, with reasons.
        check_bodies: Whether request bodies are checked before they are sent.
        hosts: Hosts of the vendor, beside that of the API, that may get credentials.
    """

    generator: Mapping[str, Any] = attrs.field(factory=dict)
    accepted_losses: Mapping[str, str] = attrs.field(factory=dict)
    check_bodies: bool = False
    hosts: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the file; none means that nothing is set.

        Raises:
            CodegenError: the file is not YAML, or not a mapping.
        """
        settings = _read(path)
        return cls(
            accepted_losses=settings.pop("accepted_losses", {}),
            check_bodies=settings.pop("check_bodies", False),
            hosts=tuple(settings.pop("hosts", ())),
            generator=settings,
        )


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8") if path.is_file() else ""
        settings = parse_yaml(text) or {}
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise CodegenError(
            f"{path} is not YAML: {' '.join(str(error).split())}."
        ) from error
    if not isinstance(settings, dict):
        raise CodegenError(f"{path} holds no mapping of settings.")
    return dict(settings)

"""Write what a generated package holds beside the generator's own output."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from ..generate.run import Generated
from ..openapi.walk import Document
from ..vendors import Vendor
from . import associations, document_json, records, request_checks
from . import write as resources
from .names import Surface


def write(
    folder: Path,
    vendor: Vendor,
    document: Document,
    generated: Generated,
    surface: Surface,
    hosts: Collection[str] = (),
) -> None:
    """Write the resources and, where the vendor side-loads records, their classes.

    Args:
        folder: the generated package.
        vendor: whose package it is.
        document: the prepared document.
        generated: what the generator parsed.
        surface: the public names.
        hosts: of the vendor that may get credentials, beside that of the API.
    """
    path = vendor.specs / "associations.toml"
    links = None
    if path.is_file():
        links = associations.load(path, document, surface.paging)
        records.write(folder, vendor.title, generated, links)
    resources.write(folder, vendor.title, document, generated, surface, links, hosts)


def write_source(folder: Path, source: Mapping[str, object]) -> None:
    """Write the module that tells users which document the package was made from.

    Args:
        folder: the generated package.
        source: title, version, OpenAPI version and hash of the vendored document.
    """
    lines = [f"{name.upper()} = {value!r}" for name, value in source.items()]
    about = '"""The document that this package was generated from."""'
    (folder / "source.py").write_text("\n".join([about, "", *lines, ""]), "utf-8")


def write_data(folder: Path, document: Document, check_bodies: bool) -> None:
    """Write the files that are read at run time, after the code was formatted.

    Args:
        folder: the generated package.
        document: the corrected document.
        check_bodies: whether the table for checks of request bodies is wanted.
    """
    document_json.write(folder, document)
    if check_bodies:
        request_checks.write(folder, document)

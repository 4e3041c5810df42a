from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from ..types import File


@_model(kw_only=True, eq=False, repr=False)
class EntitlementImport(_Model):
    """A file of leave entitlements to add.

    Attributes:
        file (File): The CSV file.
        description (str | None): Text that the import is known by.
        reference_date (datetime.datetime | None): Day the entitlements begin at.
    """

    file: File
    description: str | None = None
    reference_date: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "file": "File",
        "description": "Description",
        "reference_date": "ReferenceDate",
    }


@_model(kw_only=True, eq=False, repr=False)
class EntitlementReplacement(_Model):
    """A file of leave entitlements that replace others.

    Attributes:
        file (File): The CSV file.
        description (str | None): Text that the import is known by.
        reference_date (datetime.datetime | None): Day the entitlements begin at.
        entry_types (str | None): Kinds of entries that are replaced, joined by commas. The server's default is
            'AutoAccruals,ManualAccruals,Regularizations'.
    """

    file: File
    description: str | None = None
    reference_date: datetime.datetime | None = None
    entry_types: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "file": "File",
        "description": "Description",
        "reference_date": "ReferenceDate",
        "entry_types": "EntryTypes",
    }

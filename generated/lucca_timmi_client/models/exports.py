from __future__ import annotations

import datetime
from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Export(_Model):
    """An export of timesheets; further fields are not documented.

    Attributes:
        id (int | None):
        created_at (datetime.datetime | None):
    """

    id: int | None = None
    created_at: datetime.datetime | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "created_at": "createdAt",
    }


@_model(kw_only=True, eq=False, repr=False)
class ExportCollection(_Model):
    """An object that the document does not describe.

    Attributes:
        data (ExportCollectionData | None):
    """

    data: _m.ExportCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class ExportCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[Export] | None):
    """

    items: list[_m.Export] | None = None

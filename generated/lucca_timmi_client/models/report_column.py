from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReportColumn(_Model):
    """An object that the document does not describe.

    Attributes:
        kind (str | None):
        name (str | None):
        category (str | None):
        is_required (bool | None):
        is_default (bool | None):
        is_periodic (bool | None):
    """

    kind: str | None = None
    name: str | None = None
    category: str | None = None
    is_required: bool | None = None
    is_default: bool | None = None
    is_periodic: bool | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "is_required": "isRequired",
        "is_default": "isDefault",
        "is_periodic": "isPeriodic",
    }

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PlanUpdate(_Model):
    """What can be changed of a plan.

    Attributes:
        name (str | None): Name, at most 56 characters.
        description (str | None): Text, at most 200 characters.
        sku (str | None): Article code, at most 32 characters.
        unit_label (str | None): Name of the unit, at most 4 characters.
        metadata (Metadata | None): Members of the caller's own.
    """

    name: str | None = None
    description: str | None = None
    sku: str | None = None
    unit_label: str | None = None
    metadata: _m.Metadata | None = None

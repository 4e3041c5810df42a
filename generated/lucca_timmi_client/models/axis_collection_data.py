from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AxisCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[Axis] | None):
        count (int | None): Number of items in all.
    """

    items: list[_m.Axis] | None = None
    count: int | None = None

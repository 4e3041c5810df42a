from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LeaveRequestCollectionData(_Model):
    """An object that the document does not describe.

    Attributes:
        items (list[LeaveRequest] | None):
        count (int | None): Number of requests in all.
    """

    items: list[_m.LeaveRequest] | None = None
    count: int | None = None

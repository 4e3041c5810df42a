from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LeaveCollection(_Model):
    """One page of leaves.

    Attributes:
        data (LeaveCollectionData | None):
    """

    data: _m.LeaveCollectionData | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeaveCollectionData(_Model):
    """One page of leaves.

    Attributes:
        count (int | None): Number of leaves in all.
        items (list[Leave] | None):
    """

    count: int | None = None
    items: list[_m.Leave] | None = None


@_model(kw_only=True, eq=False, repr=False)
class LeaveEnvelope(_Model):
    """A leave in the envelope of v3.

    Attributes:
        data (Leave | None):
    """

    data: _m.Leave | None = None

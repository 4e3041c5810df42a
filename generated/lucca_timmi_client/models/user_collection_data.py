from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class UserCollectionData(_Model):
    """One page of users.

    Attributes:
        items (list[User] | None):
        count (int | None): Number of users in all.
    """

    items: list[_m.User] | None = None
    count: int | None = None

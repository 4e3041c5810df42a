from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class RoleReference(_Model):
    """A role by its number.

    Attributes:
        id (int | str | None): Number of the role.
    """

    id: int | str | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class DepartmentReference(_Model):
    """A department by number and name.

    Attributes:
        id (int | None): Number of the department.
        name (str | None):
        url (str | None):
    """

    id: int | None = None
    name: str | None = None
    url: str | None = None

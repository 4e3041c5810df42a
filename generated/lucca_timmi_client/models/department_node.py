from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DepartmentNode(_Model):
    """A department with those below it.

    Attributes:
        node (DepartmentReference | None):
        children (list[DepartmentNode] | None):
    """

    node: _m.DepartmentReference | None = None
    children: list[_m.DepartmentNode] | None = None

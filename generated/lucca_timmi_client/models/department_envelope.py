from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DepartmentEnvelope(_Model):
    """A department in the envelope of v3.

    Attributes:
        data (Department | None):
    """

    data: _m.Department | None = None

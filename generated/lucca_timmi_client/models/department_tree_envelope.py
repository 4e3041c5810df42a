from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class DepartmentTreeEnvelope(_Model):
    """The tree of departments; its root is no department.

    Attributes:
        data (DepartmentTreeEnvelopeData | None):
    """

    data: _m.DepartmentTreeEnvelopeData | None = None

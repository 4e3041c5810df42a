from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionEnvelope(_Model):
    """An axis section in the envelope of v3.

    Attributes:
        data (AxisSection | None):
    """

    data: _m.AxisSection | None = None

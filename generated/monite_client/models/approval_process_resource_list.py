from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessResourceList(_Model):
    """The processes of an approval policy.

    Attributes:
        data (list[ProcessResource]): All processes of the policy.
    """

    data: list[_m.ProcessResource]

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ApprovalProcessStepResourceList(_Model):
    """The steps of a process.

    Attributes:
        data (list[ApprovalProcessStepResource]): All steps of the process.
    """

    data: list[_m.ApprovalProcessStepResource]

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class TimesheetApproval(_Model):
    """An object that the document does not describe.

    Attributes:
        transfers (list[Transfer] | None): An empty list keeps the transfers as they are, another amount edits a
            transfer, an amount of `PT0S` cancels it.
    """

    transfers: list[_m.Transfer] | None = None

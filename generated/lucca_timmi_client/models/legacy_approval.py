from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LegacyApproval(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str): Number of the timesheet.
        transfers (list[Any] | None):
    """

    id: int | str
    transfers: list[Any] | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class AxisSectionReference(_Model):
    """An object that the document does not describe.

    Attributes:
        id (int | str | None): Number of the axis section.
    """

    id: int | str | None = None

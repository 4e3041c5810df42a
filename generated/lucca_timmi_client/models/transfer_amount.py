from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TransferAmount(_Model):
    """An object that the document does not describe.

    Attributes:
        iso (str | None): Duration by ISO 8601, such as `PT7H30M`.
        unit (str | None): Unit of the amount, such as `day`.
    """

    iso: str | None = None
    unit: str | None = None

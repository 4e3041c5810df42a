from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CustomVatRateUpdateRequest(_Model):
    """Changes to a custom VAT rate; what is left out stays.

    Attributes:
        components (list[VatRateComponent] | None):
        name (str | None):
    """

    components: list[_m.VatRateComponent] | None = None
    name: str | None = None

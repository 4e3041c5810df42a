from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableValidationsUpdateRequest(_Model):
    """Members that payables are to be required to have.

    Attributes:
        required_fields (list[PayablesFieldsAllowedForValidate]):
    """

    required_fields: list[_m.PayablesFieldsAllowedForValidate]

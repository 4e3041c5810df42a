from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableTemplatesVariablesObjectList(_Model):
    """The variables of the mail texts of receivables.

    Attributes:
        data (list[ReceivableTemplatesVariablesObject]):
    """

    data: list[_m.ReceivableTemplatesVariablesObject]

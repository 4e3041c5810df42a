from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ReceivableTemplatesVariablesObject(_Model):
    """The variables for one kind of mail.

    Attributes:
        object_subtype (VariablesType): Kind of mail text of receivables.
        object_type (str):
        variables (list[ReceivableTemplatesVariable]):
    """

    object_subtype: _m.VariablesType
    object_type: str
    variables: list[_m.ReceivableTemplatesVariable]

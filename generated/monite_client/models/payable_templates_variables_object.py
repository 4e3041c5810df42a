from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableTemplatesVariablesObject(_Model):
    """The variables for one kind of object.

    Attributes:
        object_subtype (PayablesVariableType): Kind of mail text of payables.
        object_type (ObjectType): Kind of object of the API.
        variables (list[PayableTemplatesVariable]):
    """

    object_subtype: _m.PayablesVariableType
    object_type: _m.ObjectType
    variables: list[_m.PayableTemplatesVariable]

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class VariablesObject(_Model):
    """The variables for one kind of object.

    Attributes:
        object_subtype (DocumentTypeEnum): Kind of document.
        object_type (str):
        variables (list[Variable]):
    """

    object_subtype: _m.DocumentTypeEnum
    object_type: str
    variables: list[_m.Variable]

from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExportPayableSchema(_Model):
    """Export payables in these states.

    Attributes:
        name (ExportPayableSchemaName):
        statuses (list[PayableStateEnum]):
    """

    name: _m.ExportPayableSchemaName
    statuses: list[_m.PayableStateEnum]

    _marks: ClassVar[dict[str, list[Any]]] = {"name": ["payable"]}

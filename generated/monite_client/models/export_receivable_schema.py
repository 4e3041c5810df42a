from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class ExportReceivableSchema(_Model):
    """Export receivables in these states.

    Attributes:
        name (ExportReceivableSchemaName):
        statuses (list[ReceivablesStatusEnum]):
    """

    name: _m.ExportReceivableSchemaName
    statuses: list[_m.ReceivablesStatusEnum]

    _marks: ClassVar[dict[str, list[Any]]] = {"name": ["receivable"]}

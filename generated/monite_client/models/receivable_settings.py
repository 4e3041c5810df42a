from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ReceivableSettings(_Model):
    """Settings of receivables.

    Attributes:
        create_without_personal_info (bool):
        deduction_title (str | None):
    """

    create_without_personal_info: bool
    deduction_title: str | None = None

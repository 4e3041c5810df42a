from __future__ import annotations

from typing import Any

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class TimeEntriesWritten(_Model):
    """An object that the document does not describe.

    Attributes:
        data (Any): What was written; the vendor does not say in which form.
    """

    data: Any = None

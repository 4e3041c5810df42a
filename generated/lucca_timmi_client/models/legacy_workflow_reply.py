from __future__ import annotations

from typing import Any, ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class LegacyWorkflowReply(_Model):
    """An object that the document does not describe.

    Attributes:
        status (int | None): The HTTP status.
        message (Any):
        items (list[LegacyWorkflowResult] | None):
    """

    status: int | None = None
    message: Any = None
    items: list[_m.LegacyWorkflowResult] | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "status": "Status",
        "message": "Message",
        "items": "Items",
    }

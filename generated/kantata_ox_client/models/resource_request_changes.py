from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class ResourceRequestChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        request_resolution_status (str):
        user_id (int | str | None): Id of the user.
        allocations_state (bool | None):
    """

    request_resolution_status: str
    user_id: int | str | None = None
    allocations_state: bool | None = None

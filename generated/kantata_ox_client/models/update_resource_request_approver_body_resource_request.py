from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class UpdateResourceRequestApproverBodyResourceRequest(_Model):
    """An object that the document does not describe.

    Attributes:
        new_approver_id (list[int | str]):
    """

    new_approver_id: list[int | str]

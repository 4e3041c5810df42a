from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceResourceChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        label (str | None):
        user_id (int | str | None): Id of the user.
        role_id (int | str | None): Id of the role.
        auto_update_label (bool | None):
        external_reference (WorkspaceResourceChangesExternalReference | None): Counterpart of the record in an outside
            system.
    """

    label: str | None = None
    user_id: int | str | None = None
    role_id: int | str | None = None
    auto_update_label: bool | None = None
    external_reference: _m.WorkspaceResourceChangesExternalReference | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class PayableActionSchema(_Model):
    """An action on payables and whether a role may do it.

    Attributes:
        action_name (PayableActionEnum | None): Action on payables that a permission is about.
        permission (PermissionEnum | None): Whether a role may do something: always, for its own objects only, or never.
    """

    action_name: _m.PayableActionEnum | None = None
    permission: _m.PermissionEnum | None = None

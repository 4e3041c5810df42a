from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class Transfer(_Model):
    """Time that is moved by a transfer authorization.

    Attributes:
        transfer_authorization_id (int | str | None): Number of the authorization, which is set up for a statute.
        amount (TransferAmount | None):
        comment (str | None):
    """

    transfer_authorization_id: int | str | None = None
    amount: _m.TransferAmount | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "transfer_authorization_id": "transferAuthorizationId",
    }

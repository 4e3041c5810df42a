from __future__ import annotations

from typing import ClassVar

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class LegacyTransfer(_Model):
    """An object that the document does not describe.

    Attributes:
        transfer_authorization_id (int | str | None):
        amount (str | None): Written `d.hh:mm:ss`, where the days may be left out; at most `1.00:00:00`.
        comment (str | None):
    """

    transfer_authorization_id: int | str | None = None
    amount: str | None = None
    comment: str | None = None

    _json_names: ClassVar[dict[str, str]] = {
        "transfer_authorization_id": "transferAuthorizationId",
    }

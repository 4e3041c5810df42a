from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class NewInvitation(_Model):
    """An object that the document does not describe.

    Attributes:
        full_name (str):
        email_address (str):
        invitee_role (str):
        subject (str | None):
        message (str | None):
    """

    full_name: str
    email_address: str
    invitee_role: str
    subject: str | None = None
    message: str | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceInvitation(_Model):
    """Invitation of a person into a project.

    Attributes:
        email_address (str | None):
        full_name (str | None):
        invitee_role (str | None):
        message (str | None):
        subject (str | None):
        id (str | None): Id of the record, equal to its key in the collection.
    """

    email_address: str | None = None
    full_name: str | None = None
    invitee_role: str | None = None
    message: str | None = None
    subject: str | None = None
    id: str | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class NewWorkspaceGroup(_Model):
    """An object that the document does not describe.

    Attributes:
        name (str):
        add_workspace_ids (list[int | str] | None): Ids of the add workspaces.
        notes (str | None):
        company (bool | None):
        contact_name (str | None):
        email (str | None):
        phone_number (str | None):
        address (str | None):
        website (str | None):
        external_reference (NewWorkspaceGroupExternalReference | None): Counterpart of the record in an outside system.
    """

    name: str
    add_workspace_ids: list[int | str] | None = None
    notes: str | None = None
    company: bool | None = None
    contact_name: str | None = None
    email: str | None = None
    phone_number: str | None = None
    address: str | None = None
    website: str | None = None
    external_reference: _m.NewWorkspaceGroupExternalReference | None = None

from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceGroup(_Model):
    """Group of projects; a company when marked so.

    Attributes:
        address (str | None):
        company (bool | None):
        contact_name (str | None):
        created_at (datetime.datetime | None):
        email (str | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        name (str | None):
        notes (str | None):
        phone_number (str | None):
        rate_card_set_ids (list[str] | None): Sent when `rate_card_sets` is included.
        updated_at (datetime.datetime | None):
        website (str | None):
        workspace_ids (list[str] | None): Sent when `workspaces` is included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    address: str | None = None
    company: bool | None = None
    contact_name: str | None = None
    created_at: datetime.datetime | None = None
    email: str | None = None
    external_reference_ids: list[str] | None = None
    name: str | None = None
    notes: str | None = None
    phone_number: str | None = None
    rate_card_set_ids: list[str] | None = None
    updated_at: datetime.datetime | None = None
    website: str | None = None
    workspace_ids: list[str] | None = None
    id: str | None = None

from __future__ import annotations

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceAccountFeatures(_Model):
    """An object that the document does not describe.

    Attributes:
        time_trackable (bool | None):
        has_time_entry_role_picker (bool | None):
        project_side_panel (bool | None):
    """

    time_trackable: bool | None = None
    has_time_entry_role_picker: bool | None = None
    project_side_panel: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceExternalLink(_Model):
    """An object that the document does not describe.

    Attributes:
        url (str | None):
        text (str | None):
    """

    url: str | None = None
    text: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspacePermissions(_Model):
    """An object that the document does not describe.

    Attributes:
        can_upload_files (bool | None):
        can_private_message (bool | None):
        can_join (bool | None):
        is_participant (bool | None):
        access_level (str | None):
        team_lead (bool | None):
        user_is_client (bool | None):
        can_change_price (bool | None):
        can_change_story_billable (bool | None):
        can_post (bool | None):
        can_edit (bool | None):
        restricted (bool | None):
        can_see_financials (bool | None):
        is_guest_on_project (bool | None):
    """

    can_upload_files: bool | None = None
    can_private_message: bool | None = None
    can_join: bool | None = None
    is_participant: bool | None = None
    access_level: str | None = None
    team_lead: bool | None = None
    user_is_client: bool | None = None
    can_change_price: bool | None = None
    can_change_story_billable: bool | None = None
    can_post: bool | None = None
    can_edit: bool | None = None
    restricted: bool | None = None
    can_see_financials: bool | None = None
    is_guest_on_project: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class WorkspaceStatus(_Model):
    """An object that the document does not describe.

    Attributes:
        color (str | None):
        message (str | None):
        key (str | int | None):
    """

    color: str | None = None
    message: str | None = None
    key: str | int | None = None

from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class StoryChanges(_Model):
    """An object that the document does not describe.

    Attributes:
        title (str | None):
        story_type (str | None):
        description (str | None):
        start_date (datetime.date | None):
        due_date (datetime.date | None):
        state (str | None):
        status (str | None):
        follower_ids (list[int | str] | None): Ids of the followers.
        parent_id (int | str | None): Id of the parent.
        archived (bool | None):
        assignee_ids (list[int | str] | None): Ids of the assignees.
        budget_estimate_in_cents (int | None): In subunits of the currency.
        time_estimate_in_minutes (int | None):
        tag_list (str | None):
        percentage_complete (int | None): In percent.
        fixed_fee (bool | None):
        billable (bool | None):
        weight (int | None):
        priority (str | None):
        time_trackable (bool | None):
        external_reference (StoryChangesExternalReference | None): Counterpart of the record in an outside system.
        custom_fields (list[StoryChangesCustomFieldsItem] | None):
    """

    title: str | None = None
    story_type: str | None = None
    description: str | None = None
    start_date: datetime.date | None = None
    due_date: datetime.date | None = None
    state: str | None = None
    status: str | None = None
    follower_ids: list[int | str] | None = None
    parent_id: int | str | None = None
    archived: bool | None = None
    assignee_ids: list[int | str] | None = None
    budget_estimate_in_cents: int | None = None
    time_estimate_in_minutes: int | None = None
    tag_list: str | None = None
    percentage_complete: int | None = None
    fixed_fee: bool | None = None
    billable: bool | None = None
    weight: int | None = None
    priority: str | None = None
    time_trackable: bool | None = None
    external_reference: _m.StoryChangesExternalReference | None = None
    custom_fields: list[_m.StoryChangesCustomFieldsItem] | None = None

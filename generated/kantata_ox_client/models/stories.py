from __future__ import annotations

import datetime
from typing import Literal

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model
from .. import models as _m


@_model(kw_only=True, eq=False, repr=False)
class CreateStoryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story (NewStory | None):
        stories (list[NewStory] | None): Up to 300 in place of one.
    """

    story: _m.NewStory | None = None
    stories: list[_m.NewStory] | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStory(_Model):
    """An object that the document does not describe.

    Attributes:
        workspace_id (int | str): Id of the workspace.
        title (str):
        story_type (NewStoryStoryType | None):
        description (str | None):
        start_date (datetime.date | None):
        due_date (datetime.date | None):
        state (NewStoryState | None):
        status (str | None):
        checklist (list[str] | None):
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
        priority (NewStoryPriority | None):
        time_trackable (bool | None):
        external_reference (NewStoryExternalReference | None): Counterpart of the record in an outside system.
        custom_fields (list[NewStoryCustomFieldsItem] | None):
        attachment_ids (list[int | str] | None): Ids of the attachments.
        project_plan (bool | None):
    """

    workspace_id: int | str
    title: str
    story_type: _m.NewStoryStoryType | None = None
    description: str | None = None
    start_date: datetime.date | None = None
    due_date: datetime.date | None = None
    state: _m.NewStoryState | None = None
    status: str | None = None
    checklist: list[str] | None = None
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
    priority: _m.NewStoryPriority | None = None
    time_trackable: bool | None = None
    external_reference: _m.NewStoryExternalReference | None = None
    custom_fields: list[_m.NewStoryCustomFieldsItem] | None = None
    attachment_ids: list[int | str] | None = None
    project_plan: bool | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStoryCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class NewStoryExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


NewStoryPriority = Literal["critical", "high", "low", "normal"]


NewStoryState = Literal[
    "blocked",
    "can't repro",
    "completed",
    "duplicate",
    "fixed",
    "in progress",
    "needs info",
    "new",
    "not started",
    "reopened",
    "resolved",
    "started",
    "won't fix",
]


NewStoryStoryType = Literal["deliverable", "issue", "milestone", "task"]


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


@_model(kw_only=True, eq=False, repr=False)
class StoryChangesCustomFieldsItem(_Model):
    """An object that the document does not describe.

    Attributes:
        custom_field_id (int | str | None): Id of the custom field.
        value (str | None):
    """

    custom_field_id: int | str | None = None
    value: str | None = None


@_model(kw_only=True, eq=False, repr=False)
class StoryChangesExternalReference(_Model):
    """Counterpart of the record in an outside system.

    Attributes:
        service_name (str): Name of the outside system; unique among the references of one record.
        service_model (str): Type of the counterpart.
        service_model_ref (str): Id of the counterpart.
        status (str | None): One of successful, pending, failed.
        external_message (str | None):
        external_link (str | None):
        external_status (str | None):
        locked (bool | None): Locks the subject.
    """

    service_name: str
    service_model: str
    service_model_ref: str
    status: str | None = None
    external_message: str | None = None
    external_link: str | None = None
    external_status: str | None = None
    locked: bool | None = None


StoryOptionalField = Literal[
    "archived_editable",
    "can_align_time",
    "can_edit",
    "can_post",
    "custom_task_status_id",
    "formatted_description",
    "has_out_of_bounds_sads",
    "is_time_trackable_type",
    "parsed_description",
    "read_only",
    "render_description_markdown",
]


@_model(kw_only=True, eq=False, repr=False)
class UpdateStoryBody(_Model):
    """An object that the document does not describe.

    Attributes:
        story (StoryChanges):
    """

    story: _m.StoryChanges

from __future__ import annotations

import datetime

from ..._runtime.model.base import Model as _Model
from ..._runtime.model.base import model as _model


@_model(kw_only=True, eq=False, repr=False)
class Story(_Model):
    """A task, deliverable, milestone or issue of a project.

    Attributes:
        ancestor_ids (list[str] | None): Sent always.
        ancestry_depth (int | None): Levels above this task, 0 to 4.
        archived (bool | None):
        archived_editable (bool | None): Only when named in `optional_fields`.
        assigned_role_id (str | None): Sent when `assigned_role` is included.
        assignee_ids (list[str] | None): Sent when `assignees` is included.
        assignment_timestamped_at (datetime.datetime | None):
        attachment_ids (list[str] | None): Sent when `attachments` is included.
        billable (bool | None):
        budget_estimate_in_cents (int | None): In subunits of the currency.
        budget_used_in_cents (int | None): In subunits of the currency.
        can_align_time (bool | None): Only when named in `optional_fields`.
        can_edit (bool | None): Only when named in `optional_fields`.
        can_post (bool | None): Only when named in `optional_fields`.
        created_at (datetime.datetime | None):
        creator_id (str | None): Sent when `creator` is included.
        current_assignment_ids (list[str] | None): Sent when `current_assignments` is included.
        custom_field_value_ids (list[str] | None): Sent when `custom_field_values` is included.
        custom_task_status_id (int | None): Null when the task has no status of its own. Only when named in
            `optional_fields`.
        deleted_at (datetime.datetime | None):
        descendant_ids (list[str] | None): Sent when `descendants` is included.
        description (str | None):
        due_date (datetime.date | None):
        external_reference_ids (list[str] | None): Sent when `external_references` is included.
        fixed_fee (bool | None):
        follower_ids (list[str] | None): Sent when `followers` is included.
        formatted_description (str | None): Only when named in `optional_fields`.
        google_document_ids (list[str] | None): Sent when `google_documents` is included.
        has_out_of_bounds_sads (bool | None): Only when named in `optional_fields`.
        invoiced_balance_in_cents (int | None): In subunits of the currency.
        is_time_trackable_type (bool | None): Only when named in `optional_fields`.
        logged_billable_time_in_minutes (int | None):
        logged_nonbillable_time_in_minutes (int | None):
        parent_id (str | None): Sent when `parent` is included.
        parsed_description (str | None): Only when named in `optional_fields`.
        percentage_complete (int | None):
        position (int | None):
        potential_workspace_resource_ids (list[str] | None): Sent when `potential_workspace_resources` is included.
        potential_workspace_resources_with_unnamed_ids (list[str] | None): Sent when
            `potential_workspace_resources_with_unnamed` is included.
        priority (str | int | None): A number by its type, told as critical, high, normal or low.
        project_plan (bool | None):
        read_only (bool | None): Only when named in `optional_fields`.
        render_description_markdown (bool | None): Only when named in `optional_fields`.
        reply_ids (list[str] | None): Sent when `replies` is included.
        root_id (str | None): Sent when `root` is included.
        source_dependency_ids (list[str] | None): Sent when `source_dependencies` is included.
        start_date (datetime.date | None):
        state (str | None): One of not started, started, needs info, completed; without task status sets also new,
            reopened, in progress, blocked, fixed, duplicate, can't reproduce, resolved, won't fix.
        status (str | None):
        story_state_change_ids (list[str] | None): Sent when `story_state_changes` is included.
        story_task_ids (list[str] | None): Sent when `story_tasks` is included.
        story_type (str | None): One of task, deliverable, milestone, issue.
        sub_stories_billable_time_in_minutes (int | None):
        sub_stories_budget_estimate_in_cents (int | None): In subunits of the currency.
        sub_stories_budget_used_in_cents (int | None): In subunits of the currency.
        sub_stories_time_estimate_in_minutes (int | None):
        sub_story_count (int | None):
        sub_story_ids (list[str] | None): Sent when `sub_stories` is included.
        subtree_depth (int | None):
        tag_ids (list[str] | None): Sent when `tags` is included.
        target_dependency_ids (list[str] | None): Sent when `target_dependencies` is included.
        time_estimate_in_minutes (int | None):
        time_trackable (bool | None):
        title (str | None):
        uninvoiced_balance_in_cents (int | None): In subunits of the currency.
        updated_at (datetime.datetime | None):
        weight (int | None):
        workspace_id (str | None): Sent when `workspace` is included.
        workspace_resource_ids (list[str] | None): Sent when `workspace_resources` is included.
        workspace_resources_with_unnamed_ids (list[str] | None): Sent when `workspace_resources_with_unnamed` is
            included.
        id (str | None): Id of the record, equal to its key in the collection.
    """

    ancestor_ids: list[str] | None = None
    ancestry_depth: int | None = None
    archived: bool | None = None
    archived_editable: bool | None = None
    assigned_role_id: str | None = None
    assignee_ids: list[str] | None = None
    assignment_timestamped_at: datetime.datetime | None = None
    attachment_ids: list[str] | None = None
    billable: bool | None = None
    budget_estimate_in_cents: int | None = None
    budget_used_in_cents: int | None = None
    can_align_time: bool | None = None
    can_edit: bool | None = None
    can_post: bool | None = None
    created_at: datetime.datetime | None = None
    creator_id: str | None = None
    current_assignment_ids: list[str] | None = None
    custom_field_value_ids: list[str] | None = None
    custom_task_status_id: int | None = None
    deleted_at: datetime.datetime | None = None
    descendant_ids: list[str] | None = None
    description: str | None = None
    due_date: datetime.date | None = None
    external_reference_ids: list[str] | None = None
    fixed_fee: bool | None = None
    follower_ids: list[str] | None = None
    formatted_description: str | None = None
    google_document_ids: list[str] | None = None
    has_out_of_bounds_sads: bool | None = None
    invoiced_balance_in_cents: int | None = None
    is_time_trackable_type: bool | None = None
    logged_billable_time_in_minutes: int | None = None
    logged_nonbillable_time_in_minutes: int | None = None
    parent_id: str | None = None
    parsed_description: str | None = None
    percentage_complete: int | None = None
    position: int | None = None
    potential_workspace_resource_ids: list[str] | None = None
    potential_workspace_resources_with_unnamed_ids: list[str] | None = None
    priority: str | int | None = None
    project_plan: bool | None = None
    read_only: bool | None = None
    render_description_markdown: bool | None = None
    reply_ids: list[str] | None = None
    root_id: str | None = None
    source_dependency_ids: list[str] | None = None
    start_date: datetime.date | None = None
    state: str | None = None
    status: str | None = None
    story_state_change_ids: list[str] | None = None
    story_task_ids: list[str] | None = None
    story_type: str | None = None
    sub_stories_billable_time_in_minutes: int | None = None
    sub_stories_budget_estimate_in_cents: int | None = None
    sub_stories_budget_used_in_cents: int | None = None
    sub_stories_time_estimate_in_minutes: int | None = None
    sub_story_count: int | None = None
    sub_story_ids: list[str] | None = None
    subtree_depth: int | None = None
    tag_ids: list[str] | None = None
    target_dependency_ids: list[str] | None = None
    time_estimate_in_minutes: int | None = None
    time_trackable: bool | None = None
    title: str | None = None
    uninvoiced_balance_in_cents: int | None = None
    updated_at: datetime.datetime | None = None
    weight: int | None = None
    workspace_id: str | None = None
    workspace_resource_ids: list[str] | None = None
    workspace_resources_with_unnamed_ids: list[str] | None = None
    id: str | None = None

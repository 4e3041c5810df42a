from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import (
    NULL,
    UNSET,
    Unset,
    read_date,
    read_datetime,
    read_object,
    write_iso,
)

T = TypeVar("T", bound="Story")


@_attrs_define
class Story:
    """A task, deliverable, milestone or issue of a project.

    Attributes:
        ancestor_ids (list[str] | None | Unset): Sent always.
        ancestry_depth (int | None | Unset): Levels above this task, 0 to 4.
        archived (bool | None | Unset):
        archived_editable (bool | None | Unset): Only when named in `optional_fields`.
        assigned_role_id (None | str | Unset): Sent when `assigned_role` is included.
        assignee_ids (list[str] | None | Unset): Sent when `assignees` is included.
        assignment_timestamped_at (datetime.datetime | None | Unset):
        attachment_ids (list[str] | None | Unset): Sent when `attachments` is included.
        billable (bool | None | Unset):
        budget_estimate_in_cents (int | None | Unset): In subunits of the currency.
        budget_used_in_cents (int | None | Unset): In subunits of the currency.
        can_align_time (bool | None | Unset): Only when named in `optional_fields`.
        can_edit (bool | None | Unset): Only when named in `optional_fields`.
        can_post (bool | None | Unset): Only when named in `optional_fields`.
        created_at (datetime.datetime | None | Unset):
        creator_id (None | str | Unset): Sent when `creator` is included.
        current_assignment_ids (list[str] | None | Unset): Sent when `current_assignments` is included.
        custom_field_value_ids (list[str] | None | Unset): Sent when `custom_field_values` is included.
        custom_task_status_id (int | None | Unset): Null when the task has no status of its own. Only when named in
            `optional_fields`.
        deleted_at (datetime.datetime | None | Unset):
        descendant_ids (list[str] | None | Unset): Sent when `descendants` is included.
        description (None | str | Unset):
        due_date (datetime.date | None | Unset):
        external_reference_ids (list[str] | None | Unset): Sent when `external_references` is included.
        fixed_fee (bool | None | Unset):
        follower_ids (list[str] | None | Unset): Sent when `followers` is included.
        formatted_description (None | str | Unset): Only when named in `optional_fields`.
        google_document_ids (list[str] | None | Unset): Sent when `google_documents` is included.
        has_out_of_bounds_sads (bool | None | Unset): Only when named in `optional_fields`.
        invoiced_balance_in_cents (int | None | Unset): In subunits of the currency.
        is_time_trackable_type (bool | None | Unset): Only when named in `optional_fields`.
        logged_billable_time_in_minutes (int | None | Unset):
        logged_nonbillable_time_in_minutes (int | None | Unset):
        parent_id (None | str | Unset): Sent when `parent` is included.
        parsed_description (None | str | Unset): Only when named in `optional_fields`.
        percentage_complete (int | None | Unset):
        position (int | None | Unset):
        potential_workspace_resource_ids (list[str] | None | Unset): Sent when `potential_workspace_resources` is
            included.
        potential_workspace_resources_with_unnamed_ids (list[str] | None | Unset): Sent when
            `potential_workspace_resources_with_unnamed` is included.
        priority (int | None | str | Unset): A number by its type, told as critical, high, normal or low.
        project_plan (bool | None | Unset):
        read_only (bool | None | Unset): Only when named in `optional_fields`.
        render_description_markdown (bool | None | Unset): Only when named in `optional_fields`.
        reply_ids (list[str] | None | Unset): Sent when `replies` is included.
        root_id (None | str | Unset): Sent when `root` is included.
        source_dependency_ids (list[str] | None | Unset): Sent when `source_dependencies` is included.
        start_date (datetime.date | None | Unset):
        state (None | str | Unset): One of not started, started, needs info, completed; without task status sets also
            new, reopened, in progress, blocked, fixed, duplicate, can't reproduce, resolved, won't fix.
        status (None | str | Unset):
        story_state_change_ids (list[str] | None | Unset): Sent when `story_state_changes` is included.
        story_task_ids (list[str] | None | Unset): Sent when `story_tasks` is included.
        story_type (None | str | Unset): One of task, deliverable, milestone, issue.
        sub_stories_billable_time_in_minutes (int | None | Unset):
        sub_stories_budget_estimate_in_cents (int | None | Unset): In subunits of the currency.
        sub_stories_budget_used_in_cents (int | None | Unset): In subunits of the currency.
        sub_stories_time_estimate_in_minutes (int | None | Unset):
        sub_story_count (int | None | Unset):
        sub_story_ids (list[str] | None | Unset): Sent when `sub_stories` is included.
        subtree_depth (int | None | Unset):
        tag_ids (list[str] | None | Unset): Sent when `tags` is included.
        target_dependency_ids (list[str] | None | Unset): Sent when `target_dependencies` is included.
        time_estimate_in_minutes (int | None | Unset):
        time_trackable (bool | None | Unset):
        title (None | str | Unset):
        uninvoiced_balance_in_cents (int | None | Unset): In subunits of the currency.
        updated_at (datetime.datetime | None | Unset):
        weight (int | None | Unset):
        workspace_id (None | str | Unset): Sent when `workspace` is included.
        workspace_resource_ids (list[str] | None | Unset): Sent when `workspace_resources` is included.
        workspace_resources_with_unnamed_ids (list[str] | None | Unset): Sent when `workspace_resources_with_unnamed` is
            included.
        id (None | str | Unset): Id of the record, equal to its key in the collection.
    """

    ancestor_ids: list[str] | None | Unset = UNSET
    ancestry_depth: int | None | Unset = UNSET
    archived: bool | None | Unset = UNSET
    archived_editable: bool | None | Unset = UNSET
    assigned_role_id: None | str | Unset = UNSET
    assignee_ids: list[str] | None | Unset = UNSET
    assignment_timestamped_at: datetime.datetime | None | Unset = UNSET
    attachment_ids: list[str] | None | Unset = UNSET
    billable: bool | None | Unset = UNSET
    budget_estimate_in_cents: int | None | Unset = UNSET
    budget_used_in_cents: int | None | Unset = UNSET
    can_align_time: bool | None | Unset = UNSET
    can_edit: bool | None | Unset = UNSET
    can_post: bool | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    creator_id: None | str | Unset = UNSET
    current_assignment_ids: list[str] | None | Unset = UNSET
    custom_field_value_ids: list[str] | None | Unset = UNSET
    custom_task_status_id: int | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    descendant_ids: list[str] | None | Unset = UNSET
    description: None | str | Unset = UNSET
    due_date: datetime.date | None | Unset = UNSET
    external_reference_ids: list[str] | None | Unset = UNSET
    fixed_fee: bool | None | Unset = UNSET
    follower_ids: list[str] | None | Unset = UNSET
    formatted_description: None | str | Unset = UNSET
    google_document_ids: list[str] | None | Unset = UNSET
    has_out_of_bounds_sads: bool | None | Unset = UNSET
    invoiced_balance_in_cents: int | None | Unset = UNSET
    is_time_trackable_type: bool | None | Unset = UNSET
    logged_billable_time_in_minutes: int | None | Unset = UNSET
    logged_nonbillable_time_in_minutes: int | None | Unset = UNSET
    parent_id: None | str | Unset = UNSET
    parsed_description: None | str | Unset = UNSET
    percentage_complete: int | None | Unset = UNSET
    position: int | None | Unset = UNSET
    potential_workspace_resource_ids: list[str] | None | Unset = UNSET
    potential_workspace_resources_with_unnamed_ids: list[str] | None | Unset = UNSET
    priority: int | None | str | Unset = UNSET
    project_plan: bool | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET
    render_description_markdown: bool | None | Unset = UNSET
    reply_ids: list[str] | None | Unset = UNSET
    root_id: None | str | Unset = UNSET
    source_dependency_ids: list[str] | None | Unset = UNSET
    start_date: datetime.date | None | Unset = UNSET
    state: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    story_state_change_ids: list[str] | None | Unset = UNSET
    story_task_ids: list[str] | None | Unset = UNSET
    story_type: None | str | Unset = UNSET
    sub_stories_billable_time_in_minutes: int | None | Unset = UNSET
    sub_stories_budget_estimate_in_cents: int | None | Unset = UNSET
    sub_stories_budget_used_in_cents: int | None | Unset = UNSET
    sub_stories_time_estimate_in_minutes: int | None | Unset = UNSET
    sub_story_count: int | None | Unset = UNSET
    sub_story_ids: list[str] | None | Unset = UNSET
    subtree_depth: int | None | Unset = UNSET
    tag_ids: list[str] | None | Unset = UNSET
    target_dependency_ids: list[str] | None | Unset = UNSET
    time_estimate_in_minutes: int | None | Unset = UNSET
    time_trackable: bool | None | Unset = UNSET
    title: None | str | Unset = UNSET
    uninvoiced_balance_in_cents: int | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    weight: int | None | Unset = UNSET
    workspace_id: None | str | Unset = UNSET
    workspace_resource_ids: list[str] | None | Unset = UNSET
    workspace_resources_with_unnamed_ids: list[str] | None | Unset = UNSET
    id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        ancestor_ids: list[str] | None | Unset
        if isinstance(self.ancestor_ids, Unset):
            ancestor_ids = UNSET
        elif isinstance(self.ancestor_ids, list):
            ancestor_ids = self.ancestor_ids

        else:
            ancestor_ids = self.ancestor_ids

        ancestry_depth: int | None | Unset
        if isinstance(self.ancestry_depth, Unset):
            ancestry_depth = UNSET
        else:
            ancestry_depth = self.ancestry_depth

        archived: bool | None | Unset
        if isinstance(self.archived, Unset):
            archived = UNSET
        else:
            archived = self.archived

        archived_editable: bool | None | Unset
        if isinstance(self.archived_editable, Unset):
            archived_editable = UNSET
        else:
            archived_editable = self.archived_editable

        assigned_role_id: None | str | Unset
        if isinstance(self.assigned_role_id, Unset):
            assigned_role_id = UNSET
        else:
            assigned_role_id = self.assigned_role_id

        assignee_ids: list[str] | None | Unset
        if isinstance(self.assignee_ids, Unset):
            assignee_ids = UNSET
        elif isinstance(self.assignee_ids, list):
            assignee_ids = self.assignee_ids

        else:
            assignee_ids = self.assignee_ids

        assignment_timestamped_at: None | str | Unset
        if isinstance(self.assignment_timestamped_at, Unset):
            assignment_timestamped_at = UNSET
        elif isinstance(self.assignment_timestamped_at, datetime.datetime):
            assignment_timestamped_at = (
                NULL if self.assignment_timestamped_at is None else write_iso(self.assignment_timestamped_at)
            )
        else:
            assignment_timestamped_at = self.assignment_timestamped_at

        attachment_ids: list[str] | None | Unset
        if isinstance(self.attachment_ids, Unset):
            attachment_ids = UNSET
        elif isinstance(self.attachment_ids, list):
            attachment_ids = self.attachment_ids

        else:
            attachment_ids = self.attachment_ids

        billable: bool | None | Unset
        if isinstance(self.billable, Unset):
            billable = UNSET
        else:
            billable = self.billable

        budget_estimate_in_cents: int | None | Unset
        if isinstance(self.budget_estimate_in_cents, Unset):
            budget_estimate_in_cents = UNSET
        else:
            budget_estimate_in_cents = self.budget_estimate_in_cents

        budget_used_in_cents: int | None | Unset
        if isinstance(self.budget_used_in_cents, Unset):
            budget_used_in_cents = UNSET
        else:
            budget_used_in_cents = self.budget_used_in_cents

        can_align_time: bool | None | Unset
        if isinstance(self.can_align_time, Unset):
            can_align_time = UNSET
        else:
            can_align_time = self.can_align_time

        can_edit: bool | None | Unset
        if isinstance(self.can_edit, Unset):
            can_edit = UNSET
        else:
            can_edit = self.can_edit

        can_post: bool | None | Unset
        if isinstance(self.can_post, Unset):
            can_post = UNSET
        else:
            can_post = self.can_post

        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = NULL if self.created_at is None else write_iso(self.created_at)
        else:
            created_at = self.created_at

        creator_id: None | str | Unset
        if isinstance(self.creator_id, Unset):
            creator_id = UNSET
        else:
            creator_id = self.creator_id

        current_assignment_ids: list[str] | None | Unset
        if isinstance(self.current_assignment_ids, Unset):
            current_assignment_ids = UNSET
        elif isinstance(self.current_assignment_ids, list):
            current_assignment_ids = self.current_assignment_ids

        else:
            current_assignment_ids = self.current_assignment_ids

        custom_field_value_ids: list[str] | None | Unset
        if isinstance(self.custom_field_value_ids, Unset):
            custom_field_value_ids = UNSET
        elif isinstance(self.custom_field_value_ids, list):
            custom_field_value_ids = self.custom_field_value_ids

        else:
            custom_field_value_ids = self.custom_field_value_ids

        custom_task_status_id: int | None | Unset
        if isinstance(self.custom_task_status_id, Unset):
            custom_task_status_id = UNSET
        else:
            custom_task_status_id = self.custom_task_status_id

        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = NULL if self.deleted_at is None else write_iso(self.deleted_at)
        else:
            deleted_at = self.deleted_at

        descendant_ids: list[str] | None | Unset
        if isinstance(self.descendant_ids, Unset):
            descendant_ids = UNSET
        elif isinstance(self.descendant_ids, list):
            descendant_ids = self.descendant_ids

        else:
            descendant_ids = self.descendant_ids

        description: None | str | Unset
        if isinstance(self.description, Unset):
            description = UNSET
        else:
            description = self.description

        due_date: None | str | Unset
        if isinstance(self.due_date, Unset):
            due_date = UNSET
        elif isinstance(self.due_date, datetime.date):
            due_date = NULL if self.due_date is None else write_iso(self.due_date)
        else:
            due_date = self.due_date

        external_reference_ids: list[str] | None | Unset
        if isinstance(self.external_reference_ids, Unset):
            external_reference_ids = UNSET
        elif isinstance(self.external_reference_ids, list):
            external_reference_ids = self.external_reference_ids

        else:
            external_reference_ids = self.external_reference_ids

        fixed_fee: bool | None | Unset
        if isinstance(self.fixed_fee, Unset):
            fixed_fee = UNSET
        else:
            fixed_fee = self.fixed_fee

        follower_ids: list[str] | None | Unset
        if isinstance(self.follower_ids, Unset):
            follower_ids = UNSET
        elif isinstance(self.follower_ids, list):
            follower_ids = self.follower_ids

        else:
            follower_ids = self.follower_ids

        formatted_description: None | str | Unset
        if isinstance(self.formatted_description, Unset):
            formatted_description = UNSET
        else:
            formatted_description = self.formatted_description

        google_document_ids: list[str] | None | Unset
        if isinstance(self.google_document_ids, Unset):
            google_document_ids = UNSET
        elif isinstance(self.google_document_ids, list):
            google_document_ids = self.google_document_ids

        else:
            google_document_ids = self.google_document_ids

        has_out_of_bounds_sads: bool | None | Unset
        if isinstance(self.has_out_of_bounds_sads, Unset):
            has_out_of_bounds_sads = UNSET
        else:
            has_out_of_bounds_sads = self.has_out_of_bounds_sads

        invoiced_balance_in_cents: int | None | Unset
        if isinstance(self.invoiced_balance_in_cents, Unset):
            invoiced_balance_in_cents = UNSET
        else:
            invoiced_balance_in_cents = self.invoiced_balance_in_cents

        is_time_trackable_type: bool | None | Unset
        if isinstance(self.is_time_trackable_type, Unset):
            is_time_trackable_type = UNSET
        else:
            is_time_trackable_type = self.is_time_trackable_type

        logged_billable_time_in_minutes: int | None | Unset
        if isinstance(self.logged_billable_time_in_minutes, Unset):
            logged_billable_time_in_minutes = UNSET
        else:
            logged_billable_time_in_minutes = self.logged_billable_time_in_minutes

        logged_nonbillable_time_in_minutes: int | None | Unset
        if isinstance(self.logged_nonbillable_time_in_minutes, Unset):
            logged_nonbillable_time_in_minutes = UNSET
        else:
            logged_nonbillable_time_in_minutes = self.logged_nonbillable_time_in_minutes

        parent_id: None | str | Unset
        if isinstance(self.parent_id, Unset):
            parent_id = UNSET
        else:
            parent_id = self.parent_id

        parsed_description: None | str | Unset
        if isinstance(self.parsed_description, Unset):
            parsed_description = UNSET
        else:
            parsed_description = self.parsed_description

        percentage_complete: int | None | Unset
        if isinstance(self.percentage_complete, Unset):
            percentage_complete = UNSET
        else:
            percentage_complete = self.percentage_complete

        position: int | None | Unset
        if isinstance(self.position, Unset):
            position = UNSET
        else:
            position = self.position

        potential_workspace_resource_ids: list[str] | None | Unset
        if isinstance(self.potential_workspace_resource_ids, Unset):
            potential_workspace_resource_ids = UNSET
        elif isinstance(self.potential_workspace_resource_ids, list):
            potential_workspace_resource_ids = self.potential_workspace_resource_ids

        else:
            potential_workspace_resource_ids = self.potential_workspace_resource_ids

        potential_workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if isinstance(self.potential_workspace_resources_with_unnamed_ids, Unset):
            potential_workspace_resources_with_unnamed_ids = UNSET
        elif isinstance(self.potential_workspace_resources_with_unnamed_ids, list):
            potential_workspace_resources_with_unnamed_ids = self.potential_workspace_resources_with_unnamed_ids

        else:
            potential_workspace_resources_with_unnamed_ids = self.potential_workspace_resources_with_unnamed_ids

        priority: int | None | str | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        project_plan: bool | None | Unset
        if isinstance(self.project_plan, Unset):
            project_plan = UNSET
        else:
            project_plan = self.project_plan

        read_only: bool | None | Unset
        if isinstance(self.read_only, Unset):
            read_only = UNSET
        else:
            read_only = self.read_only

        render_description_markdown: bool | None | Unset
        if isinstance(self.render_description_markdown, Unset):
            render_description_markdown = UNSET
        else:
            render_description_markdown = self.render_description_markdown

        reply_ids: list[str] | None | Unset
        if isinstance(self.reply_ids, Unset):
            reply_ids = UNSET
        elif isinstance(self.reply_ids, list):
            reply_ids = self.reply_ids

        else:
            reply_ids = self.reply_ids

        root_id: None | str | Unset
        if isinstance(self.root_id, Unset):
            root_id = UNSET
        else:
            root_id = self.root_id

        source_dependency_ids: list[str] | None | Unset
        if isinstance(self.source_dependency_ids, Unset):
            source_dependency_ids = UNSET
        elif isinstance(self.source_dependency_ids, list):
            source_dependency_ids = self.source_dependency_ids

        else:
            source_dependency_ids = self.source_dependency_ids

        start_date: None | str | Unset
        if isinstance(self.start_date, Unset):
            start_date = UNSET
        elif isinstance(self.start_date, datetime.date):
            start_date = NULL if self.start_date is None else write_iso(self.start_date)
        else:
            start_date = self.start_date

        state: None | str | Unset
        if isinstance(self.state, Unset):
            state = UNSET
        else:
            state = self.state

        status: None | str | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        else:
            status = self.status

        story_state_change_ids: list[str] | None | Unset
        if isinstance(self.story_state_change_ids, Unset):
            story_state_change_ids = UNSET
        elif isinstance(self.story_state_change_ids, list):
            story_state_change_ids = self.story_state_change_ids

        else:
            story_state_change_ids = self.story_state_change_ids

        story_task_ids: list[str] | None | Unset
        if isinstance(self.story_task_ids, Unset):
            story_task_ids = UNSET
        elif isinstance(self.story_task_ids, list):
            story_task_ids = self.story_task_ids

        else:
            story_task_ids = self.story_task_ids

        story_type: None | str | Unset
        if isinstance(self.story_type, Unset):
            story_type = UNSET
        else:
            story_type = self.story_type

        sub_stories_billable_time_in_minutes: int | None | Unset
        if isinstance(self.sub_stories_billable_time_in_minutes, Unset):
            sub_stories_billable_time_in_minutes = UNSET
        else:
            sub_stories_billable_time_in_minutes = self.sub_stories_billable_time_in_minutes

        sub_stories_budget_estimate_in_cents: int | None | Unset
        if isinstance(self.sub_stories_budget_estimate_in_cents, Unset):
            sub_stories_budget_estimate_in_cents = UNSET
        else:
            sub_stories_budget_estimate_in_cents = self.sub_stories_budget_estimate_in_cents

        sub_stories_budget_used_in_cents: int | None | Unset
        if isinstance(self.sub_stories_budget_used_in_cents, Unset):
            sub_stories_budget_used_in_cents = UNSET
        else:
            sub_stories_budget_used_in_cents = self.sub_stories_budget_used_in_cents

        sub_stories_time_estimate_in_minutes: int | None | Unset
        if isinstance(self.sub_stories_time_estimate_in_minutes, Unset):
            sub_stories_time_estimate_in_minutes = UNSET
        else:
            sub_stories_time_estimate_in_minutes = self.sub_stories_time_estimate_in_minutes

        sub_story_count: int | None | Unset
        if isinstance(self.sub_story_count, Unset):
            sub_story_count = UNSET
        else:
            sub_story_count = self.sub_story_count

        sub_story_ids: list[str] | None | Unset
        if isinstance(self.sub_story_ids, Unset):
            sub_story_ids = UNSET
        elif isinstance(self.sub_story_ids, list):
            sub_story_ids = self.sub_story_ids

        else:
            sub_story_ids = self.sub_story_ids

        subtree_depth: int | None | Unset
        if isinstance(self.subtree_depth, Unset):
            subtree_depth = UNSET
        else:
            subtree_depth = self.subtree_depth

        tag_ids: list[str] | None | Unset
        if isinstance(self.tag_ids, Unset):
            tag_ids = UNSET
        elif isinstance(self.tag_ids, list):
            tag_ids = self.tag_ids

        else:
            tag_ids = self.tag_ids

        target_dependency_ids: list[str] | None | Unset
        if isinstance(self.target_dependency_ids, Unset):
            target_dependency_ids = UNSET
        elif isinstance(self.target_dependency_ids, list):
            target_dependency_ids = self.target_dependency_ids

        else:
            target_dependency_ids = self.target_dependency_ids

        time_estimate_in_minutes: int | None | Unset
        if isinstance(self.time_estimate_in_minutes, Unset):
            time_estimate_in_minutes = UNSET
        else:
            time_estimate_in_minutes = self.time_estimate_in_minutes

        time_trackable: bool | None | Unset
        if isinstance(self.time_trackable, Unset):
            time_trackable = UNSET
        else:
            time_trackable = self.time_trackable

        title: None | str | Unset
        if isinstance(self.title, Unset):
            title = UNSET
        else:
            title = self.title

        uninvoiced_balance_in_cents: int | None | Unset
        if isinstance(self.uninvoiced_balance_in_cents, Unset):
            uninvoiced_balance_in_cents = UNSET
        else:
            uninvoiced_balance_in_cents = self.uninvoiced_balance_in_cents

        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = NULL if self.updated_at is None else write_iso(self.updated_at)
        else:
            updated_at = self.updated_at

        weight: int | None | Unset
        if isinstance(self.weight, Unset):
            weight = UNSET
        else:
            weight = self.weight

        workspace_id: None | str | Unset
        if isinstance(self.workspace_id, Unset):
            workspace_id = UNSET
        else:
            workspace_id = self.workspace_id

        workspace_resource_ids: list[str] | None | Unset
        if isinstance(self.workspace_resource_ids, Unset):
            workspace_resource_ids = UNSET
        elif isinstance(self.workspace_resource_ids, list):
            workspace_resource_ids = self.workspace_resource_ids

        else:
            workspace_resource_ids = self.workspace_resource_ids

        workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if isinstance(self.workspace_resources_with_unnamed_ids, Unset):
            workspace_resources_with_unnamed_ids = UNSET
        elif isinstance(self.workspace_resources_with_unnamed_ids, list):
            workspace_resources_with_unnamed_ids = self.workspace_resources_with_unnamed_ids

        else:
            workspace_resources_with_unnamed_ids = self.workspace_resources_with_unnamed_ids

        id: None | str | Unset
        if isinstance(self.id, Unset):
            id = UNSET
        else:
            id = self.id

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if ancestor_ids is not UNSET:
            field_dict["ancestor_ids"] = ancestor_ids
        if ancestry_depth is not UNSET:
            field_dict["ancestry_depth"] = ancestry_depth
        if archived is not UNSET:
            field_dict["archived"] = archived
        if archived_editable is not UNSET:
            field_dict["archived_editable"] = archived_editable
        if assigned_role_id is not UNSET:
            field_dict["assigned_role_id"] = assigned_role_id
        if assignee_ids is not UNSET:
            field_dict["assignee_ids"] = assignee_ids
        if assignment_timestamped_at is not UNSET:
            field_dict["assignment_timestamped_at"] = assignment_timestamped_at
        if attachment_ids is not UNSET:
            field_dict["attachment_ids"] = attachment_ids
        if billable is not UNSET:
            field_dict["billable"] = billable
        if budget_estimate_in_cents is not UNSET:
            field_dict["budget_estimate_in_cents"] = budget_estimate_in_cents
        if budget_used_in_cents is not UNSET:
            field_dict["budget_used_in_cents"] = budget_used_in_cents
        if can_align_time is not UNSET:
            field_dict["can_align_time"] = can_align_time
        if can_edit is not UNSET:
            field_dict["can_edit"] = can_edit
        if can_post is not UNSET:
            field_dict["can_post"] = can_post
        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        if creator_id is not UNSET:
            field_dict["creator_id"] = creator_id
        if current_assignment_ids is not UNSET:
            field_dict["current_assignment_ids"] = current_assignment_ids
        if custom_field_value_ids is not UNSET:
            field_dict["custom_field_value_ids"] = custom_field_value_ids
        if custom_task_status_id is not UNSET:
            field_dict["custom_task_status_id"] = custom_task_status_id
        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        if descendant_ids is not UNSET:
            field_dict["descendant_ids"] = descendant_ids
        if description is not UNSET:
            field_dict["description"] = description
        if due_date is not UNSET:
            field_dict["due_date"] = due_date
        if external_reference_ids is not UNSET:
            field_dict["external_reference_ids"] = external_reference_ids
        if fixed_fee is not UNSET:
            field_dict["fixed_fee"] = fixed_fee
        if follower_ids is not UNSET:
            field_dict["follower_ids"] = follower_ids
        if formatted_description is not UNSET:
            field_dict["formatted_description"] = formatted_description
        if google_document_ids is not UNSET:
            field_dict["google_document_ids"] = google_document_ids
        if has_out_of_bounds_sads is not UNSET:
            field_dict["has_out_of_bounds_sads"] = has_out_of_bounds_sads
        if invoiced_balance_in_cents is not UNSET:
            field_dict["invoiced_balance_in_cents"] = invoiced_balance_in_cents
        if is_time_trackable_type is not UNSET:
            field_dict["is_time_trackable_type"] = is_time_trackable_type
        if logged_billable_time_in_minutes is not UNSET:
            field_dict["logged_billable_time_in_minutes"] = logged_billable_time_in_minutes
        if logged_nonbillable_time_in_minutes is not UNSET:
            field_dict["logged_nonbillable_time_in_minutes"] = logged_nonbillable_time_in_minutes
        if parent_id is not UNSET:
            field_dict["parent_id"] = parent_id
        if parsed_description is not UNSET:
            field_dict["parsed_description"] = parsed_description
        if percentage_complete is not UNSET:
            field_dict["percentage_complete"] = percentage_complete
        if position is not UNSET:
            field_dict["position"] = position
        if potential_workspace_resource_ids is not UNSET:
            field_dict["potential_workspace_resource_ids"] = potential_workspace_resource_ids
        if potential_workspace_resources_with_unnamed_ids is not UNSET:
            field_dict["potential_workspace_resources_with_unnamed_ids"] = (
                potential_workspace_resources_with_unnamed_ids
            )
        if priority is not UNSET:
            field_dict["priority"] = priority
        if project_plan is not UNSET:
            field_dict["project_plan"] = project_plan
        if read_only is not UNSET:
            field_dict["read_only"] = read_only
        if render_description_markdown is not UNSET:
            field_dict["render_description_markdown"] = render_description_markdown
        if reply_ids is not UNSET:
            field_dict["reply_ids"] = reply_ids
        if root_id is not UNSET:
            field_dict["root_id"] = root_id
        if source_dependency_ids is not UNSET:
            field_dict["source_dependency_ids"] = source_dependency_ids
        if start_date is not UNSET:
            field_dict["start_date"] = start_date
        if state is not UNSET:
            field_dict["state"] = state
        if status is not UNSET:
            field_dict["status"] = status
        if story_state_change_ids is not UNSET:
            field_dict["story_state_change_ids"] = story_state_change_ids
        if story_task_ids is not UNSET:
            field_dict["story_task_ids"] = story_task_ids
        if story_type is not UNSET:
            field_dict["story_type"] = story_type
        if sub_stories_billable_time_in_minutes is not UNSET:
            field_dict["sub_stories_billable_time_in_minutes"] = sub_stories_billable_time_in_minutes
        if sub_stories_budget_estimate_in_cents is not UNSET:
            field_dict["sub_stories_budget_estimate_in_cents"] = sub_stories_budget_estimate_in_cents
        if sub_stories_budget_used_in_cents is not UNSET:
            field_dict["sub_stories_budget_used_in_cents"] = sub_stories_budget_used_in_cents
        if sub_stories_time_estimate_in_minutes is not UNSET:
            field_dict["sub_stories_time_estimate_in_minutes"] = sub_stories_time_estimate_in_minutes
        if sub_story_count is not UNSET:
            field_dict["sub_story_count"] = sub_story_count
        if sub_story_ids is not UNSET:
            field_dict["sub_story_ids"] = sub_story_ids
        if subtree_depth is not UNSET:
            field_dict["subtree_depth"] = subtree_depth
        if tag_ids is not UNSET:
            field_dict["tag_ids"] = tag_ids
        if target_dependency_ids is not UNSET:
            field_dict["target_dependency_ids"] = target_dependency_ids
        if time_estimate_in_minutes is not UNSET:
            field_dict["time_estimate_in_minutes"] = time_estimate_in_minutes
        if time_trackable is not UNSET:
            field_dict["time_trackable"] = time_trackable
        if title is not UNSET:
            field_dict["title"] = title
        if uninvoiced_balance_in_cents is not UNSET:
            field_dict["uninvoiced_balance_in_cents"] = uninvoiced_balance_in_cents
        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        if weight is not UNSET:
            field_dict["weight"] = weight
        if workspace_id is not UNSET:
            field_dict["workspace_id"] = workspace_id
        if workspace_resource_ids is not UNSET:
            field_dict["workspace_resource_ids"] = workspace_resource_ids
        if workspace_resources_with_unnamed_ids is not UNSET:
            field_dict["workspace_resources_with_unnamed_ids"] = workspace_resources_with_unnamed_ids
        if id is not UNSET:
            field_dict["id"] = id

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = read_object(src_dict)
        _ancestor_ids = d.pop("ancestor_ids", UNSET)
        ancestor_ids: list[str] | None | Unset
        if _ancestor_ids is None or isinstance(_ancestor_ids, Unset):
            ancestor_ids = _ancestor_ids
        else:
            ancestor_ids_type_0 = cast(list[str], _ancestor_ids)

            ancestor_ids = ancestor_ids_type_0

        ancestry_depth = d.pop("ancestry_depth", UNSET)

        archived = d.pop("archived", UNSET)

        archived_editable = d.pop("archived_editable", UNSET)

        assigned_role_id = d.pop("assigned_role_id", UNSET)

        _assignee_ids = d.pop("assignee_ids", UNSET)
        assignee_ids: list[str] | None | Unset
        if _assignee_ids is None or isinstance(_assignee_ids, Unset):
            assignee_ids = _assignee_ids
        else:
            assignee_ids_type_0 = cast(list[str], _assignee_ids)

            assignee_ids = assignee_ids_type_0

        _assignment_timestamped_at = d.pop("assignment_timestamped_at", UNSET)
        assignment_timestamped_at: datetime.datetime | None | Unset
        if _assignment_timestamped_at is None or isinstance(_assignment_timestamped_at, Unset):
            assignment_timestamped_at = _assignment_timestamped_at
        else:
            _assignment_timestamped_at_type_0 = _assignment_timestamped_at
            assignment_timestamped_at_type_0 = (
                NULL if _assignment_timestamped_at_type_0 is None else read_datetime(_assignment_timestamped_at_type_0)
            )

            assignment_timestamped_at = assignment_timestamped_at_type_0

        _attachment_ids = d.pop("attachment_ids", UNSET)
        attachment_ids: list[str] | None | Unset
        if _attachment_ids is None or isinstance(_attachment_ids, Unset):
            attachment_ids = _attachment_ids
        else:
            attachment_ids_type_0 = cast(list[str], _attachment_ids)

            attachment_ids = attachment_ids_type_0

        billable = d.pop("billable", UNSET)

        budget_estimate_in_cents = d.pop("budget_estimate_in_cents", UNSET)

        budget_used_in_cents = d.pop("budget_used_in_cents", UNSET)

        can_align_time = d.pop("can_align_time", UNSET)

        can_edit = d.pop("can_edit", UNSET)

        can_post = d.pop("can_post", UNSET)

        _created_at = d.pop("created_at", UNSET)
        created_at: datetime.datetime | None | Unset
        if _created_at is None or isinstance(_created_at, Unset):
            created_at = _created_at
        else:
            _created_at_type_0 = _created_at
            created_at_type_0 = NULL if _created_at_type_0 is None else read_datetime(_created_at_type_0)

            created_at = created_at_type_0

        creator_id = d.pop("creator_id", UNSET)

        _current_assignment_ids = d.pop("current_assignment_ids", UNSET)
        current_assignment_ids: list[str] | None | Unset
        if _current_assignment_ids is None or isinstance(_current_assignment_ids, Unset):
            current_assignment_ids = _current_assignment_ids
        else:
            current_assignment_ids_type_0 = cast(list[str], _current_assignment_ids)

            current_assignment_ids = current_assignment_ids_type_0

        _custom_field_value_ids = d.pop("custom_field_value_ids", UNSET)
        custom_field_value_ids: list[str] | None | Unset
        if _custom_field_value_ids is None or isinstance(_custom_field_value_ids, Unset):
            custom_field_value_ids = _custom_field_value_ids
        else:
            custom_field_value_ids_type_0 = cast(list[str], _custom_field_value_ids)

            custom_field_value_ids = custom_field_value_ids_type_0

        custom_task_status_id = d.pop("custom_task_status_id", UNSET)

        _deleted_at = d.pop("deleted_at", UNSET)
        deleted_at: datetime.datetime | None | Unset
        if _deleted_at is None or isinstance(_deleted_at, Unset):
            deleted_at = _deleted_at
        else:
            _deleted_at_type_0 = _deleted_at
            deleted_at_type_0 = NULL if _deleted_at_type_0 is None else read_datetime(_deleted_at_type_0)

            deleted_at = deleted_at_type_0

        _descendant_ids = d.pop("descendant_ids", UNSET)
        descendant_ids: list[str] | None | Unset
        if _descendant_ids is None or isinstance(_descendant_ids, Unset):
            descendant_ids = _descendant_ids
        else:
            descendant_ids_type_0 = cast(list[str], _descendant_ids)

            descendant_ids = descendant_ids_type_0

        description = d.pop("description", UNSET)

        _due_date = d.pop("due_date", UNSET)
        due_date: datetime.date | None | Unset
        if _due_date is None or isinstance(_due_date, Unset):
            due_date = _due_date
        else:
            _due_date_type_0 = _due_date
            due_date_type_0 = NULL if _due_date_type_0 is None else read_date(_due_date_type_0)

            due_date = due_date_type_0

        _external_reference_ids = d.pop("external_reference_ids", UNSET)
        external_reference_ids: list[str] | None | Unset
        if _external_reference_ids is None or isinstance(_external_reference_ids, Unset):
            external_reference_ids = _external_reference_ids
        else:
            external_reference_ids_type_0 = cast(list[str], _external_reference_ids)

            external_reference_ids = external_reference_ids_type_0

        fixed_fee = d.pop("fixed_fee", UNSET)

        _follower_ids = d.pop("follower_ids", UNSET)
        follower_ids: list[str] | None | Unset
        if _follower_ids is None or isinstance(_follower_ids, Unset):
            follower_ids = _follower_ids
        else:
            follower_ids_type_0 = cast(list[str], _follower_ids)

            follower_ids = follower_ids_type_0

        formatted_description = d.pop("formatted_description", UNSET)

        _google_document_ids = d.pop("google_document_ids", UNSET)
        google_document_ids: list[str] | None | Unset
        if _google_document_ids is None or isinstance(_google_document_ids, Unset):
            google_document_ids = _google_document_ids
        else:
            google_document_ids_type_0 = cast(list[str], _google_document_ids)

            google_document_ids = google_document_ids_type_0

        has_out_of_bounds_sads = d.pop("has_out_of_bounds_sads", UNSET)

        invoiced_balance_in_cents = d.pop("invoiced_balance_in_cents", UNSET)

        is_time_trackable_type = d.pop("is_time_trackable_type", UNSET)

        logged_billable_time_in_minutes = d.pop("logged_billable_time_in_minutes", UNSET)

        logged_nonbillable_time_in_minutes = d.pop("logged_nonbillable_time_in_minutes", UNSET)

        parent_id = d.pop("parent_id", UNSET)

        parsed_description = d.pop("parsed_description", UNSET)

        percentage_complete = d.pop("percentage_complete", UNSET)

        position = d.pop("position", UNSET)

        _potential_workspace_resource_ids = d.pop("potential_workspace_resource_ids", UNSET)
        potential_workspace_resource_ids: list[str] | None | Unset
        if _potential_workspace_resource_ids is None or isinstance(_potential_workspace_resource_ids, Unset):
            potential_workspace_resource_ids = _potential_workspace_resource_ids
        else:
            potential_workspace_resource_ids_type_0 = cast(list[str], _potential_workspace_resource_ids)

            potential_workspace_resource_ids = potential_workspace_resource_ids_type_0

        _potential_workspace_resources_with_unnamed_ids = d.pop("potential_workspace_resources_with_unnamed_ids", UNSET)
        potential_workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if _potential_workspace_resources_with_unnamed_ids is None or isinstance(
            _potential_workspace_resources_with_unnamed_ids, Unset
        ):
            potential_workspace_resources_with_unnamed_ids = _potential_workspace_resources_with_unnamed_ids
        else:
            potential_workspace_resources_with_unnamed_ids_type_0 = cast(
                list[str], _potential_workspace_resources_with_unnamed_ids
            )

            potential_workspace_resources_with_unnamed_ids = potential_workspace_resources_with_unnamed_ids_type_0

        def _parse_priority(data: object) -> int | None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast("int | None | str | Unset", data)

        priority = _parse_priority(d.pop("priority", UNSET))

        project_plan = d.pop("project_plan", UNSET)

        read_only = d.pop("read_only", UNSET)

        render_description_markdown = d.pop("render_description_markdown", UNSET)

        _reply_ids = d.pop("reply_ids", UNSET)
        reply_ids: list[str] | None | Unset
        if _reply_ids is None or isinstance(_reply_ids, Unset):
            reply_ids = _reply_ids
        else:
            reply_ids_type_0 = cast(list[str], _reply_ids)

            reply_ids = reply_ids_type_0

        root_id = d.pop("root_id", UNSET)

        _source_dependency_ids = d.pop("source_dependency_ids", UNSET)
        source_dependency_ids: list[str] | None | Unset
        if _source_dependency_ids is None or isinstance(_source_dependency_ids, Unset):
            source_dependency_ids = _source_dependency_ids
        else:
            source_dependency_ids_type_0 = cast(list[str], _source_dependency_ids)

            source_dependency_ids = source_dependency_ids_type_0

        _start_date = d.pop("start_date", UNSET)
        start_date: datetime.date | None | Unset
        if _start_date is None or isinstance(_start_date, Unset):
            start_date = _start_date
        else:
            _start_date_type_0 = _start_date
            start_date_type_0 = NULL if _start_date_type_0 is None else read_date(_start_date_type_0)

            start_date = start_date_type_0

        state = d.pop("state", UNSET)

        status = d.pop("status", UNSET)

        _story_state_change_ids = d.pop("story_state_change_ids", UNSET)
        story_state_change_ids: list[str] | None | Unset
        if _story_state_change_ids is None or isinstance(_story_state_change_ids, Unset):
            story_state_change_ids = _story_state_change_ids
        else:
            story_state_change_ids_type_0 = cast(list[str], _story_state_change_ids)

            story_state_change_ids = story_state_change_ids_type_0

        _story_task_ids = d.pop("story_task_ids", UNSET)
        story_task_ids: list[str] | None | Unset
        if _story_task_ids is None or isinstance(_story_task_ids, Unset):
            story_task_ids = _story_task_ids
        else:
            story_task_ids_type_0 = cast(list[str], _story_task_ids)

            story_task_ids = story_task_ids_type_0

        story_type = d.pop("story_type", UNSET)

        sub_stories_billable_time_in_minutes = d.pop("sub_stories_billable_time_in_minutes", UNSET)

        sub_stories_budget_estimate_in_cents = d.pop("sub_stories_budget_estimate_in_cents", UNSET)

        sub_stories_budget_used_in_cents = d.pop("sub_stories_budget_used_in_cents", UNSET)

        sub_stories_time_estimate_in_minutes = d.pop("sub_stories_time_estimate_in_minutes", UNSET)

        sub_story_count = d.pop("sub_story_count", UNSET)

        _sub_story_ids = d.pop("sub_story_ids", UNSET)
        sub_story_ids: list[str] | None | Unset
        if _sub_story_ids is None or isinstance(_sub_story_ids, Unset):
            sub_story_ids = _sub_story_ids
        else:
            sub_story_ids_type_0 = cast(list[str], _sub_story_ids)

            sub_story_ids = sub_story_ids_type_0

        subtree_depth = d.pop("subtree_depth", UNSET)

        _tag_ids = d.pop("tag_ids", UNSET)
        tag_ids: list[str] | None | Unset
        if _tag_ids is None or isinstance(_tag_ids, Unset):
            tag_ids = _tag_ids
        else:
            tag_ids_type_0 = cast(list[str], _tag_ids)

            tag_ids = tag_ids_type_0

        _target_dependency_ids = d.pop("target_dependency_ids", UNSET)
        target_dependency_ids: list[str] | None | Unset
        if _target_dependency_ids is None or isinstance(_target_dependency_ids, Unset):
            target_dependency_ids = _target_dependency_ids
        else:
            target_dependency_ids_type_0 = cast(list[str], _target_dependency_ids)

            target_dependency_ids = target_dependency_ids_type_0

        time_estimate_in_minutes = d.pop("time_estimate_in_minutes", UNSET)

        time_trackable = d.pop("time_trackable", UNSET)

        title = d.pop("title", UNSET)

        uninvoiced_balance_in_cents = d.pop("uninvoiced_balance_in_cents", UNSET)

        _updated_at = d.pop("updated_at", UNSET)
        updated_at: datetime.datetime | None | Unset
        if _updated_at is None or isinstance(_updated_at, Unset):
            updated_at = _updated_at
        else:
            _updated_at_type_0 = _updated_at
            updated_at_type_0 = NULL if _updated_at_type_0 is None else read_datetime(_updated_at_type_0)

            updated_at = updated_at_type_0

        weight = d.pop("weight", UNSET)

        workspace_id = d.pop("workspace_id", UNSET)

        _workspace_resource_ids = d.pop("workspace_resource_ids", UNSET)
        workspace_resource_ids: list[str] | None | Unset
        if _workspace_resource_ids is None or isinstance(_workspace_resource_ids, Unset):
            workspace_resource_ids = _workspace_resource_ids
        else:
            workspace_resource_ids_type_0 = cast(list[str], _workspace_resource_ids)

            workspace_resource_ids = workspace_resource_ids_type_0

        _workspace_resources_with_unnamed_ids = d.pop("workspace_resources_with_unnamed_ids", UNSET)
        workspace_resources_with_unnamed_ids: list[str] | None | Unset
        if _workspace_resources_with_unnamed_ids is None or isinstance(_workspace_resources_with_unnamed_ids, Unset):
            workspace_resources_with_unnamed_ids = _workspace_resources_with_unnamed_ids
        else:
            workspace_resources_with_unnamed_ids_type_0 = cast(list[str], _workspace_resources_with_unnamed_ids)

            workspace_resources_with_unnamed_ids = workspace_resources_with_unnamed_ids_type_0

        id = d.pop("id", UNSET)

        story = cls(
            ancestor_ids=ancestor_ids,
            ancestry_depth=ancestry_depth,
            archived=archived,
            archived_editable=archived_editable,
            assigned_role_id=assigned_role_id,
            assignee_ids=assignee_ids,
            assignment_timestamped_at=assignment_timestamped_at,
            attachment_ids=attachment_ids,
            billable=billable,
            budget_estimate_in_cents=budget_estimate_in_cents,
            budget_used_in_cents=budget_used_in_cents,
            can_align_time=can_align_time,
            can_edit=can_edit,
            can_post=can_post,
            created_at=created_at,
            creator_id=creator_id,
            current_assignment_ids=current_assignment_ids,
            custom_field_value_ids=custom_field_value_ids,
            custom_task_status_id=custom_task_status_id,
            deleted_at=deleted_at,
            descendant_ids=descendant_ids,
            description=description,
            due_date=due_date,
            external_reference_ids=external_reference_ids,
            fixed_fee=fixed_fee,
            follower_ids=follower_ids,
            formatted_description=formatted_description,
            google_document_ids=google_document_ids,
            has_out_of_bounds_sads=has_out_of_bounds_sads,
            invoiced_balance_in_cents=invoiced_balance_in_cents,
            is_time_trackable_type=is_time_trackable_type,
            logged_billable_time_in_minutes=logged_billable_time_in_minutes,
            logged_nonbillable_time_in_minutes=logged_nonbillable_time_in_minutes,
            parent_id=parent_id,
            parsed_description=parsed_description,
            percentage_complete=percentage_complete,
            position=position,
            potential_workspace_resource_ids=potential_workspace_resource_ids,
            potential_workspace_resources_with_unnamed_ids=potential_workspace_resources_with_unnamed_ids,
            priority=priority,
            project_plan=project_plan,
            read_only=read_only,
            render_description_markdown=render_description_markdown,
            reply_ids=reply_ids,
            root_id=root_id,
            source_dependency_ids=source_dependency_ids,
            start_date=start_date,
            state=state,
            status=status,
            story_state_change_ids=story_state_change_ids,
            story_task_ids=story_task_ids,
            story_type=story_type,
            sub_stories_billable_time_in_minutes=sub_stories_billable_time_in_minutes,
            sub_stories_budget_estimate_in_cents=sub_stories_budget_estimate_in_cents,
            sub_stories_budget_used_in_cents=sub_stories_budget_used_in_cents,
            sub_stories_time_estimate_in_minutes=sub_stories_time_estimate_in_minutes,
            sub_story_count=sub_story_count,
            sub_story_ids=sub_story_ids,
            subtree_depth=subtree_depth,
            tag_ids=tag_ids,
            target_dependency_ids=target_dependency_ids,
            time_estimate_in_minutes=time_estimate_in_minutes,
            time_trackable=time_trackable,
            title=title,
            uninvoiced_balance_in_cents=uninvoiced_balance_in_cents,
            updated_at=updated_at,
            weight=weight,
            workspace_id=workspace_id,
            workspace_resource_ids=workspace_resource_ids,
            workspace_resources_with_unnamed_ids=workspace_resources_with_unnamed_ids,
            id=id,
        )

        story.additional_properties = d
        return story

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    # Python would ask for the members 0, 1, 2, ... instead.
    __iter__ = None

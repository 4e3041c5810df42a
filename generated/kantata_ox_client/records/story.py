"""Records of ``stories`` of Kantata OX."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.model.scalars import read_date, read_datetime
from ..._runtime.sideload.links import ToMany, ToOne
from ..._runtime.sideload.record import Field, LazyField
from .base import Record

if TYPE_CHECKING:
    import datetime

    from .assignment import Assignment
    from .attachment import Attachment
    from .custom_field_value import CustomFieldValue
    from .external_reference import ExternalReference
    from .google_document import GoogleDocument
    from .post import Post
    from .role import Role
    from .story_dependency import StoryDependency
    from .story_state_change import StoryStateChange
    from .story_task import StoryTask
    from .tag import Tag
    from .user import User
    from .workspace import Workspace
    from .workspace_resource import WorkspaceResource


class Story(Record):
    """One of ``stories``."""

    __slots__ = ()

    ancestor_ids: Field[list[str] | None] = LazyField("ancestor_ids")
    ancestry_depth: Field[int | None] = Field("ancestry_depth")
    archived: Field[bool | None] = Field("archived")
    archived_editable: Field[bool | None] = Field("archived_editable")
    assigned_role_id: Field[None | str] = Field("assigned_role_id")
    assignee_ids: Field[list[str] | None] = LazyField("assignee_ids")
    assignment_timestamped_at: Field[datetime.datetime | None] = Field("assignment_timestamped_at", read_datetime)
    attachment_ids: Field[list[str] | None] = LazyField("attachment_ids")
    billable: Field[bool | None] = Field("billable")
    budget_estimate_in_cents: Field[int | None] = Field("budget_estimate_in_cents")
    budget_used_in_cents: Field[int | None] = Field("budget_used_in_cents")
    can_align_time: Field[bool | None] = Field("can_align_time")
    can_edit: Field[bool | None] = Field("can_edit")
    can_post: Field[bool | None] = Field("can_post")
    created_at: Field[datetime.datetime | None] = Field("created_at", read_datetime)
    creator_id: Field[None | str] = Field("creator_id")
    current_assignment_ids: Field[list[str] | None] = LazyField("current_assignment_ids")
    custom_field_value_ids: Field[list[str] | None] = LazyField("custom_field_value_ids")
    custom_task_status_id: Field[int | None] = Field("custom_task_status_id")
    deleted_at: Field[datetime.datetime | None] = Field("deleted_at", read_datetime)
    descendant_ids: Field[list[str] | None] = LazyField("descendant_ids")
    description: Field[None | str] = Field("description")
    due_date: Field[datetime.date | None] = Field("due_date", read_date)
    external_reference_ids: Field[list[str] | None] = LazyField("external_reference_ids")
    fixed_fee: Field[bool | None] = Field("fixed_fee")
    follower_ids: Field[list[str] | None] = LazyField("follower_ids")
    formatted_description: Field[None | str] = Field("formatted_description")
    google_document_ids: Field[list[str] | None] = LazyField("google_document_ids")
    has_out_of_bounds_sads: Field[bool | None] = Field("has_out_of_bounds_sads")
    invoiced_balance_in_cents: Field[int | None] = Field("invoiced_balance_in_cents")
    is_time_trackable_type: Field[bool | None] = Field("is_time_trackable_type")
    logged_billable_time_in_minutes: Field[int | None] = Field("logged_billable_time_in_minutes")
    logged_nonbillable_time_in_minutes: Field[int | None] = Field("logged_nonbillable_time_in_minutes")
    parent_id: Field[None | str] = Field("parent_id")
    parsed_description: Field[None | str] = Field("parsed_description")
    percentage_complete: Field[int | None] = Field("percentage_complete")
    position: Field[int | None] = Field("position")
    potential_workspace_resource_ids: Field[list[str] | None] = LazyField("potential_workspace_resource_ids")
    potential_workspace_resources_with_unnamed_ids: Field[list[str] | None] = LazyField(
        "potential_workspace_resources_with_unnamed_ids"
    )
    priority: Field[int | None | str] = Field("priority")
    project_plan: Field[bool | None] = Field("project_plan")
    read_only: Field[bool | None] = Field("read_only")
    render_description_markdown: Field[bool | None] = Field("render_description_markdown")
    reply_ids: Field[list[str] | None] = LazyField("reply_ids")
    root_id: Field[None | str] = Field("root_id")
    source_dependency_ids: Field[list[str] | None] = LazyField("source_dependency_ids")
    start_date: Field[datetime.date | None] = Field("start_date", read_date)
    state: Field[None | str] = Field("state")
    status: Field[None | str] = Field("status")
    story_state_change_ids: Field[list[str] | None] = LazyField("story_state_change_ids")
    story_task_ids: Field[list[str] | None] = LazyField("story_task_ids")
    story_type: Field[None | str] = Field("story_type")
    sub_stories_billable_time_in_minutes: Field[int | None] = Field("sub_stories_billable_time_in_minutes")
    sub_stories_budget_estimate_in_cents: Field[int | None] = Field("sub_stories_budget_estimate_in_cents")
    sub_stories_budget_used_in_cents: Field[int | None] = Field("sub_stories_budget_used_in_cents")
    sub_stories_time_estimate_in_minutes: Field[int | None] = Field("sub_stories_time_estimate_in_minutes")
    sub_story_count: Field[int | None] = Field("sub_story_count")
    sub_story_ids: Field[list[str] | None] = LazyField("sub_story_ids")
    subtree_depth: Field[int | None] = Field("subtree_depth")
    tag_ids: Field[list[str] | None] = LazyField("tag_ids")
    target_dependency_ids: Field[list[str] | None] = LazyField("target_dependency_ids")
    time_estimate_in_minutes: Field[int | None] = Field("time_estimate_in_minutes")
    time_trackable: Field[bool | None] = Field("time_trackable")
    title: Field[None | str] = Field("title")
    uninvoiced_balance_in_cents: Field[int | None] = Field("uninvoiced_balance_in_cents")
    updated_at: Field[datetime.datetime | None] = Field("updated_at", read_datetime)
    weight: Field[int | None] = Field("weight")
    workspace_id: Field[None | str] = Field("workspace_id")
    workspace_resource_ids: Field[list[str] | None] = LazyField("workspace_resource_ids")
    workspace_resources_with_unnamed_ids: Field[list[str] | None] = LazyField("workspace_resources_with_unnamed_ids")

    ancestors: ToMany[Story] = ToMany(("ancestor_ids",), ("stories",))
    assigned_role: ToOne[Role] = ToOne(("assigned_role_id",), ("roles",))
    assignees: ToMany[User] = ToMany(("assignee_ids",), ("users",))
    attachments: ToMany[Attachment] = ToMany(("attachment_ids",), ("attachments",), only=True)
    creator: ToOne[User] = ToOne(("creator_id",), ("users",))
    current_assignments: ToMany[Assignment] = ToMany(("current_assignment_ids",), ("assignments",))
    custom_field_values: ToMany[CustomFieldValue] = ToMany(("custom_field_value_ids",), ("custom_field_values",))
    descendants: ToMany[Story] = ToMany(("descendant_ids",), ("stories",))
    external_references: ToMany[ExternalReference] = ToMany(("external_reference_ids",), ("external_references",))
    followers: ToMany[User] = ToMany(("follower_ids",), ("users",))
    google_documents: ToMany[GoogleDocument] = ToMany(("google_document_ids",), ("google_documents",), only=True)
    parent: ToOne[Story] = ToOne(("parent_id",), ("stories",))
    potential_workspace_resources: ToMany[WorkspaceResource] = ToMany(
        ("potential_workspace_resource_ids",), ("workspace_resources",), only=True
    )
    potential_workspace_resources_with_unnamed: ToMany[WorkspaceResource] = ToMany(
        ("potential_workspace_resources_with_unnamed_ids",), ("workspace_resources",), only=True
    )
    replies: ToMany[Post] = ToMany(("reply_ids",), ("posts",), only=True)
    root: ToOne[Story] = ToOne(("root_id",), ("stories",))
    source_dependencies: ToMany[StoryDependency] = ToMany(("source_dependency_ids",), ("story_dependencies",))
    story_state_changes: ToMany[StoryStateChange] = ToMany(
        ("story_state_change_ids",), ("story_state_changes",), only=True
    )
    story_tasks: ToMany[StoryTask] = ToMany(("story_task_ids",), ("story_tasks",))
    sub_stories: ToMany[Story] = ToMany(("sub_story_ids",), ("stories",))
    tags: ToMany[Tag] = ToMany(("tag_ids",), ("tags",))
    target_dependencies: ToMany[StoryDependency] = ToMany(("target_dependency_ids",), ("story_dependencies",))
    workspace: ToOne[Workspace] = ToOne(("workspace_id",), ("workspaces",))
    workspace_resources: ToMany[WorkspaceResource] = ToMany(("workspace_resource_ids",), ("workspace_resources",))
    workspace_resources_with_unnamed: ToMany[WorkspaceResource] = ToMany(
        ("workspace_resources_with_unnamed_ids",), ("workspace_resources",)
    )

"""``client.stories`` of Kantata OX."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_iterate_records as _async_iterate_records
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import async_records_page as _async_records_page
from ..._runtime.sideload.operations import iterate_records as _iterate_records
from ..._runtime.sideload.operations import record as _record
from ..._runtime.sideload.operations import records_page as _records_page
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from ..._runtime.sideload.paging import EnvelopePages
from .. import models, records
from ..records.registry import REGISTRY
from ..types import UNSET, Unset

_CREATE = Operation(
    name="stories.create",
    method="POST",
    path="/stories",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("stories",),
    includes=Includes(
        documented=(
            "ancestors",
            "assigned_role",
            "assignees",
            "attachments",
            "creator",
            "current_assignments",
            "custom_field_values",
            "descendants",
            "external_references",
            "followers",
            "google_documents",
            "parent",
            "potential_workspace_resources",
            "potential_workspace_resources_with_unnamed",
            "replies",
            "root",
            "source_dependencies",
            "story_state_changes",
            "story_tasks",
            "sub_stories",
            "tags",
            "target_dependencies",
            "workspace",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        ),
        restricted=frozenset(
            (
                "attachments",
                "google_documents",
                "potential_workspace_resources",
                "potential_workspace_resources_with_unnamed",
                "replies",
                "story_state_changes",
            )
        ),
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _create_story_kwargs as _get_kwargs
    from ..models import CreateStoryBody

    names = ("story",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateStoryBody(**members))


_CREATE_MANY = Operation(
    name="stories.create_many",
    method="POST",
    path="/stories",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("stories",),
    includes=Includes(
        documented=(
            "ancestors",
            "assigned_role",
            "assignees",
            "attachments",
            "creator",
            "current_assignments",
            "custom_field_values",
            "descendants",
            "external_references",
            "followers",
            "google_documents",
            "parent",
            "potential_workspace_resources",
            "potential_workspace_resources_with_unnamed",
            "replies",
            "root",
            "source_dependencies",
            "story_state_changes",
            "story_tasks",
            "sub_stories",
            "tags",
            "target_dependencies",
            "workspace",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        ),
        restricted=frozenset(
            (
                "attachments",
                "google_documents",
                "potential_workspace_resources",
                "potential_workspace_resources_with_unnamed",
                "replies",
                "story_state_changes",
            )
        ),
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _create_story_kwargs as _get_kwargs
    from ..models import CreateStoryBody

    names = ("stories",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateStoryBody(**members))


_DELETE = Operation(
    name="stories.delete",
    method="DELETE",
    path="/stories/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _delete_story_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="stories.get",
    method="GET",
    path="/stories/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("stories",),
    includes=Includes(
        documented=(
            "ancestors",
            "assigned_role",
            "assignees",
            "attachments",
            "creator",
            "current_assignments",
            "custom_field_values",
            "descendants",
            "external_references",
            "followers",
            "google_documents",
            "parent",
            "potential_workspace_resources",
            "potential_workspace_resources_with_unnamed",
            "replies",
            "root",
            "source_dependencies",
            "story_state_changes",
            "story_tasks",
            "sub_stories",
            "tags",
            "target_dependencies",
            "workspace",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        ),
        restricted=frozenset(
            (
                "attachments",
                "google_documents",
                "potential_workspace_resources",
                "potential_workspace_resources_with_unnamed",
                "replies",
                "story_state_changes",
            )
        ),
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _get_story_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="stories.list",
    method="GET",
    path="/stories",
    success=(200,),
    retryable=True,
    lists=frozenset(
        (
            "external_reference_service_model_refs",
            "has_value_for_custom_field_ids",
            "include",
            "only",
            "optional_fields",
            "story_types",
        )
    ),
    filters=frozenset(("has_value_for_custom_field_ids", "only")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "has_value_for_custom_field_ids": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
        "story_types": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("stories",),
    includes=Includes(
        documented=(
            "ancestors",
            "assigned_role",
            "assignees",
            "attachments",
            "creator",
            "current_assignments",
            "custom_field_values",
            "descendants",
            "external_references",
            "followers",
            "google_documents",
            "parent",
            "potential_workspace_resources",
            "potential_workspace_resources_with_unnamed",
            "replies",
            "root",
            "source_dependencies",
            "story_state_changes",
            "story_tasks",
            "sub_stories",
            "tags",
            "target_dependencies",
            "workspace",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        ),
        restricted=frozenset(
            (
                "attachments",
                "google_documents",
                "potential_workspace_resources",
                "potential_workspace_resources_with_unnamed",
                "replies",
                "story_state_changes",
            )
        ),
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "created_at:asc",
        "created_at:desc",
        "due_date:asc",
        "due_date:desc",
        "importance",
        "parent_and_position",
        "position",
        "priority_level:asc",
        "priority_level:desc",
        "start_date:asc",
        "start_date:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _get_stories_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="stories.update",
    method="PUT",
    path="/stories/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("stories",),
    includes=Includes(
        documented=(
            "ancestors",
            "assigned_role",
            "assignees",
            "attachments",
            "creator",
            "current_assignments",
            "custom_field_values",
            "descendants",
            "external_references",
            "followers",
            "google_documents",
            "parent",
            "potential_workspace_resources",
            "potential_workspace_resources_with_unnamed",
            "replies",
            "root",
            "source_dependencies",
            "story_state_changes",
            "story_tasks",
            "sub_stories",
            "tags",
            "target_dependencies",
            "workspace",
            "workspace_resources",
            "workspace_resources_with_unnamed",
        ),
        restricted=frozenset(
            (
                "attachments",
                "google_documents",
                "potential_workspace_resources",
                "potential_workspace_resources_with_unnamed",
                "replies",
                "story_state_changes",
            )
        ),
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.stories import _update_story_kwargs as _get_kwargs
    from ..models import UpdateStoryBody

    names = ("story",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateStoryBody(**members))


class Stories(Resource):
    """Operations on ``stories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        story: models.NewStory | Mapping[str, Any],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Create a story

        Up to 300 records in one call when an array stands under the plural key.

        Sends ``POST /stories``, which is not retried automatically once it may have reached the server.

        Args:
            story: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.stories.create(
                story=models.NewStory(workspace_id="7", title="Example"),
            )
        """

        return _cast(
            "records.Story",
            _record(
                self,
                _CREATE,
                _create_request(
                    story=story,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        stories: Sequence[models.NewStory | Mapping[str, Any]],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Story]:
        """Create a story

        Up to 300 records in one call when an array stands under the plural key.

        Sends ``POST /stories``, which is not retried automatically once it may have reached the server.

        Args:
            stories: Up to 300 in place of one.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.stories.create_many(
                stories=[models.NewStory(workspace_id="7", title="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                stories=stories,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story

        Sends ``DELETE /stories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.stories.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Show a story

        Sends ``GET /stories/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            show_deleted: The server's default is False.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.stories.get("7")
        """

        return _cast(
            "records.Story",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                    show_deleted=show_deleted,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        active_between: str | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
        archived: str | Unset = UNSET,
        assigned_to_current_user: bool | Unset = UNSET,
        by_any_tag: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_field: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_status: str | Unset = UNSET,
        by_subtask_count: int | Unset = UNSET,
        by_tag_name: str | Unset = UNSET,
        by_workspace_group: str | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_between: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creators: str | Unset = UNSET,
        due_after: datetime.date | Unset = UNSET,
        due_before: datetime.date | Unset = UNSET,
        due_between: str | Unset = UNSET,
        due_on: datetime.date | Unset = UNSET,
        exclude_workspace_title_from_search: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        not_assigned_to_resource: str | int | Unset = UNSET,
        not_assigned_to_user: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_archived: bool | Unset = UNSET,
        only_deleted: bool | Unset = UNSET,
        only_todos: bool | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        order: records.StoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        search: str | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        show_todos: bool | Unset = UNSET,
        starting_between: str | Unset = UNSET,
        story_type: str | Unset = UNSET,
        story_types: Sequence[str | int] | str | Unset = UNSET,
        time_trackable_on_workspace_id: str | int | Unset = UNSET,
        uncompleted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_ancestry_depth: int | Unset = UNSET,
        with_assignees: str | Unset = UNSET,
        with_followers: str | Unset = UNSET,
        with_parent_id: str | int | Unset = UNSET,
        with_projects: str | Unset = UNSET,
        with_root_id: str | int | Unset = UNSET,
        with_start_or_due_date: str | Unset = UNSET,
        without_past_completed: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Story]:
        """List stories

        Stories are tasks. Archived and deleted ones and to-do items are hidden by default.

        Sends ``GET /stories``.

        Args:
            active_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            all_on_account: Not described in the vendor's document.
            archived: Not described in the vendor's document.
            assigned_to_current_user: Not described in the vendor's document.
            by_any_tag: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_field: Not described in the vendor's document.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            by_status: Not described in the vendor's document.
            by_subtask_count: Not described in the vendor's document.
            by_tag_name: Not described in the vendor's document.
            by_workspace_group: Not described in the vendor's document.
            completed: Not described in the vendor's document.
            completed_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            creators: Not described in the vendor's document.
            due_after: Not described in the vendor's document.
            due_before: Not described in the vendor's document.
            due_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            due_on: Not described in the vendor's document.
            exclude_workspace_title_from_search: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            not_assigned_to_resource: Not described in the vendor's document.
            not_assigned_to_user: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_archived: Not described in the vendor's document.
            only_deleted: Not described in the vendor's document.
            only_todos: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            order: One of created_at:asc, created_at:desc, due_date:asc, due_date:desc, importance,
                parent_and_position, position, priority_level:asc, priority_level:desc, start_date:asc,
                start_date:desc, updated_at:asc, updated_at:desc; anything else falls back to the default.
                The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            parents_only: Not described in the vendor's document.
            priority: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            show_todos: The server's default is False.
            starting_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            story_type: Not described in the vendor's document.
            story_types: Comma-separated words.
            time_trackable_on_workspace_id: Id of the time trackable on workspace.
            uncompleted: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_ancestry_depth: Not described in the vendor's document.
            with_assignees: Not described in the vendor's document.
            with_followers: Not described in the vendor's document.
            with_parent_id: Id of the parent.
            with_projects: Not described in the vendor's document.
            with_root_id: Id of the root.
            with_start_or_due_date: Not described in the vendor's document.
            without_past_completed: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.stories.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active_between=active_between,
                all_on_account=all_on_account,
                archived=archived,
                assigned_to_current_user=assigned_to_current_user,
                by_any_tag=by_any_tag,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_field=by_custom_date_field,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_status=by_status,
                by_subtask_count=by_subtask_count,
                by_tag_name=by_tag_name,
                by_workspace_group=by_workspace_group,
                completed=completed,
                completed_between=completed_between,
                created_after=created_after,
                created_before=created_before,
                creators=creators,
                due_after=due_after,
                due_before=due_before,
                due_between=due_between,
                due_on=due_on,
                exclude_workspace_title_from_search=exclude_workspace_title_from_search,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                not_assigned_to_resource=not_assigned_to_resource,
                not_assigned_to_user=not_assigned_to_user,
                only=only,
                only_archived=only_archived,
                only_deleted=only_deleted,
                only_todos=only_todos,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                priority=priority,
                search=search,
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                show_todos=show_todos,
                starting_between=starting_between,
                story_type=story_type,
                story_types=story_types,
                time_trackable_on_workspace_id=time_trackable_on_workspace_id,
                uncompleted=uncompleted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_ancestry_depth=with_ancestry_depth,
                with_assignees=with_assignees,
                with_followers=with_followers,
                with_parent_id=with_parent_id,
                with_projects=with_projects,
                with_root_id=with_root_id,
                with_start_or_due_date=with_start_or_due_date,
                without_past_completed=without_past_completed,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active_between: str | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
        archived: str | Unset = UNSET,
        assigned_to_current_user: bool | Unset = UNSET,
        by_any_tag: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_field: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_status: str | Unset = UNSET,
        by_subtask_count: int | Unset = UNSET,
        by_tag_name: str | Unset = UNSET,
        by_workspace_group: str | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_between: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creators: str | Unset = UNSET,
        due_after: datetime.date | Unset = UNSET,
        due_before: datetime.date | Unset = UNSET,
        due_between: str | Unset = UNSET,
        due_on: datetime.date | Unset = UNSET,
        exclude_workspace_title_from_search: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        not_assigned_to_resource: str | int | Unset = UNSET,
        not_assigned_to_user: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_archived: bool | Unset = UNSET,
        only_deleted: bool | Unset = UNSET,
        only_todos: bool | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        order: records.StoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        search: str | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        show_todos: bool | Unset = UNSET,
        starting_between: str | Unset = UNSET,
        story_type: str | Unset = UNSET,
        story_types: Sequence[str | int] | str | Unset = UNSET,
        time_trackable_on_workspace_id: str | int | Unset = UNSET,
        uncompleted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_ancestry_depth: int | Unset = UNSET,
        with_assignees: str | Unset = UNSET,
        with_followers: str | Unset = UNSET,
        with_parent_id: str | int | Unset = UNSET,
        with_projects: str | Unset = UNSET,
        with_root_id: str | int | Unset = UNSET,
        with_start_or_due_date: str | Unset = UNSET,
        without_past_completed: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Story]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /stories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.stories.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active_between=active_between,
                all_on_account=all_on_account,
                archived=archived,
                assigned_to_current_user=assigned_to_current_user,
                by_any_tag=by_any_tag,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_field=by_custom_date_field,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_status=by_status,
                by_subtask_count=by_subtask_count,
                by_tag_name=by_tag_name,
                by_workspace_group=by_workspace_group,
                completed=completed,
                completed_between=completed_between,
                created_after=created_after,
                created_before=created_before,
                creators=creators,
                due_after=due_after,
                due_before=due_before,
                due_between=due_between,
                due_on=due_on,
                exclude_workspace_title_from_search=exclude_workspace_title_from_search,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                not_assigned_to_resource=not_assigned_to_resource,
                not_assigned_to_user=not_assigned_to_user,
                only=only,
                only_archived=only_archived,
                only_deleted=only_deleted,
                only_todos=only_todos,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                priority=priority,
                search=search,
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                show_todos=show_todos,
                starting_between=starting_between,
                story_type=story_type,
                story_types=story_types,
                time_trackable_on_workspace_id=time_trackable_on_workspace_id,
                uncompleted=uncompleted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_ancestry_depth=with_ancestry_depth,
                with_assignees=with_assignees,
                with_followers=with_followers,
                with_parent_id=with_parent_id,
                with_projects=with_projects,
                with_root_id=with_root_id,
                with_start_or_due_date=with_start_or_due_date,
                without_past_completed=without_past_completed,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        story: models.StoryChanges | Mapping[str, Any],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Change a story

        Sends ``PUT /stories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            story: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.stories.update("7", story=models.StoryChanges(title="Example"))
        """

        return _cast(
            "records.Story",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    story=story,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> StoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return StoriesWithRawResponse(self)


class StoriesWithRawResponse:
    """The methods of ``stories`` with raw responses."""

    def __init__(self, resource: Stories) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncStories(AsyncResource):
    """Operations on ``stories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        story: models.NewStory | Mapping[str, Any],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Create a story

        Up to 300 records in one call when an array stands under the plural key.

        Sends ``POST /stories``, which is not retried automatically once it may have reached the server.

        Args:
            story: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.stories.create(
                story=models.NewStory(workspace_id="7", title="Example"),
            )
        """

        return _cast(
            "records.Story",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    story=story,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        stories: Sequence[models.NewStory | Mapping[str, Any]],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Story]:
        """Create a story

        Up to 300 records in one call when an array stands under the plural key.

        Sends ``POST /stories``, which is not retried automatically once it may have reached the server.

        Args:
            stories: Up to 300 in place of one.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.stories.create_many(
                stories=[models.NewStory(workspace_id="7", title="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                stories=stories,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a story

        Sends ``DELETE /stories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.stories.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Show a story

        Sends ``GET /stories/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            show_deleted: The server's default is False.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.stories.get("7")
        """

        return _cast(
            "records.Story",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                    show_deleted=show_deleted,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        active_between: str | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
        archived: str | Unset = UNSET,
        assigned_to_current_user: bool | Unset = UNSET,
        by_any_tag: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_field: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_status: str | Unset = UNSET,
        by_subtask_count: int | Unset = UNSET,
        by_tag_name: str | Unset = UNSET,
        by_workspace_group: str | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_between: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creators: str | Unset = UNSET,
        due_after: datetime.date | Unset = UNSET,
        due_before: datetime.date | Unset = UNSET,
        due_between: str | Unset = UNSET,
        due_on: datetime.date | Unset = UNSET,
        exclude_workspace_title_from_search: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        not_assigned_to_resource: str | int | Unset = UNSET,
        not_assigned_to_user: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_archived: bool | Unset = UNSET,
        only_deleted: bool | Unset = UNSET,
        only_todos: bool | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        order: records.StoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        search: str | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        show_todos: bool | Unset = UNSET,
        starting_between: str | Unset = UNSET,
        story_type: str | Unset = UNSET,
        story_types: Sequence[str | int] | str | Unset = UNSET,
        time_trackable_on_workspace_id: str | int | Unset = UNSET,
        uncompleted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_ancestry_depth: int | Unset = UNSET,
        with_assignees: str | Unset = UNSET,
        with_followers: str | Unset = UNSET,
        with_parent_id: str | int | Unset = UNSET,
        with_projects: str | Unset = UNSET,
        with_root_id: str | int | Unset = UNSET,
        with_start_or_due_date: str | Unset = UNSET,
        without_past_completed: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Story]:
        """List stories

        Stories are tasks. Archived and deleted ones and to-do items are hidden by default.

        Sends ``GET /stories``.

        Args:
            active_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            all_on_account: Not described in the vendor's document.
            archived: Not described in the vendor's document.
            assigned_to_current_user: Not described in the vendor's document.
            by_any_tag: Not described in the vendor's document.
            by_custom_choice_value: Custom field and choice as `(id:value)`; several pairs are joined by a colon.
            by_custom_currency_value: Custom field and amount as `(id:value)`; several pairs are joined by a colon.
            by_custom_date_field: Not described in the vendor's document.
            by_custom_date_value: Custom field and day as `(id:value)`; several pairs are joined by a colon.
            by_custom_number_value: Custom field and number as `(id:value)`; several pairs are joined by a colon.
            by_custom_text_value: Custom field and text as `(id:value)`; several pairs are joined by a colon.
            by_status: Not described in the vendor's document.
            by_subtask_count: Not described in the vendor's document.
            by_tag_name: Not described in the vendor's document.
            by_workspace_group: Not described in the vendor's document.
            completed: Not described in the vendor's document.
            completed_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            creators: Not described in the vendor's document.
            due_after: Not described in the vendor's document.
            due_before: Not described in the vendor's document.
            due_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            due_on: Not described in the vendor's document.
            exclude_workspace_title_from_search: Not described in the vendor's document.
            external_reference_external_message: Exact message of an external reference.
            external_reference_external_status: Status word of the outside system.
            external_reference_service_model: Type of the counterpart in the outside system.
            external_reference_service_model_ref: Id of the counterpart in the outside system.
            external_reference_service_model_refs: Comma-separated ids of counterparts, up to 200.
            external_reference_service_name: Name of the outside system.
            external_reference_status: Result of the last synchronisation: successful or fail here, while the field itself says
                pending, successful or failed.
            has_external_references: Whether the record has any external reference.
            without_external_reference_service_name: Only records without a reference to this outside system.
            has_value_for_custom_field_ids: Comma-separated ids of custom fields that have a value.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            not_assigned_to_resource: Not described in the vendor's document.
            not_assigned_to_user: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_archived: Not described in the vendor's document.
            only_deleted: Not described in the vendor's document.
            only_todos: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            order: One of created_at:asc, created_at:desc, due_date:asc, due_date:desc, importance,
                parent_and_position, position, priority_level:asc, priority_level:desc, start_date:asc,
                start_date:desc, updated_at:asc, updated_at:desc; anything else falls back to the default.
                The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            parents_only: Not described in the vendor's document.
            priority: Not described in the vendor's document.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            show_archived: The server's default is False.
            show_deleted: The server's default is False.
            show_from_archived_workspaces: The server's default is False.
            show_todos: The server's default is False.
            starting_between: Two days with a colon between, as in `2013-06-01:2013-08-01`.
            story_type: Not described in the vendor's document.
            story_types: Comma-separated words.
            time_trackable_on_workspace_id: Id of the time trackable on workspace.
            uncompleted: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_ancestry_depth: Not described in the vendor's document.
            with_assignees: Not described in the vendor's document.
            with_followers: Not described in the vendor's document.
            with_parent_id: Id of the parent.
            with_projects: Not described in the vendor's document.
            with_root_id: Id of the root.
            with_start_or_due_date: Not described in the vendor's document.
            without_past_completed: Not described in the vendor's document.
            workspace_id: Id of the workspace.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.stories.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active_between=active_between,
                all_on_account=all_on_account,
                archived=archived,
                assigned_to_current_user=assigned_to_current_user,
                by_any_tag=by_any_tag,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_field=by_custom_date_field,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_status=by_status,
                by_subtask_count=by_subtask_count,
                by_tag_name=by_tag_name,
                by_workspace_group=by_workspace_group,
                completed=completed,
                completed_between=completed_between,
                created_after=created_after,
                created_before=created_before,
                creators=creators,
                due_after=due_after,
                due_before=due_before,
                due_between=due_between,
                due_on=due_on,
                exclude_workspace_title_from_search=exclude_workspace_title_from_search,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                not_assigned_to_resource=not_assigned_to_resource,
                not_assigned_to_user=not_assigned_to_user,
                only=only,
                only_archived=only_archived,
                only_deleted=only_deleted,
                only_todos=only_todos,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                priority=priority,
                search=search,
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                show_todos=show_todos,
                starting_between=starting_between,
                story_type=story_type,
                story_types=story_types,
                time_trackable_on_workspace_id=time_trackable_on_workspace_id,
                uncompleted=uncompleted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_ancestry_depth=with_ancestry_depth,
                with_assignees=with_assignees,
                with_followers=with_followers,
                with_parent_id=with_parent_id,
                with_projects=with_projects,
                with_root_id=with_root_id,
                with_start_or_due_date=with_start_or_due_date,
                without_past_completed=without_past_completed,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active_between: str | Unset = UNSET,
        all_on_account: bool | Unset = UNSET,
        archived: str | Unset = UNSET,
        assigned_to_current_user: bool | Unset = UNSET,
        by_any_tag: str | Unset = UNSET,
        by_custom_choice_value: str | Unset = UNSET,
        by_custom_currency_value: str | Unset = UNSET,
        by_custom_date_field: str | Unset = UNSET,
        by_custom_date_value: str | Unset = UNSET,
        by_custom_number_value: str | Unset = UNSET,
        by_custom_text_value: str | Unset = UNSET,
        by_status: str | Unset = UNSET,
        by_subtask_count: int | Unset = UNSET,
        by_tag_name: str | Unset = UNSET,
        by_workspace_group: str | Unset = UNSET,
        completed: bool | Unset = UNSET,
        completed_between: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        creators: str | Unset = UNSET,
        due_after: datetime.date | Unset = UNSET,
        due_before: datetime.date | Unset = UNSET,
        due_between: str | Unset = UNSET,
        due_on: datetime.date | Unset = UNSET,
        exclude_workspace_title_from_search: bool | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        has_value_for_custom_field_ids: Sequence[int] | int | str | Unset = UNSET,
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        not_assigned_to_resource: str | int | Unset = UNSET,
        not_assigned_to_user: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_archived: bool | Unset = UNSET,
        only_deleted: bool | Unset = UNSET,
        only_todos: bool | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        order: records.StoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        parents_only: bool | Unset = UNSET,
        priority: str | Unset = UNSET,
        search: str | Unset = UNSET,
        show_archived: bool | Unset = UNSET,
        show_deleted: bool | Unset = UNSET,
        show_from_archived_workspaces: bool | Unset = UNSET,
        show_todos: bool | Unset = UNSET,
        starting_between: str | Unset = UNSET,
        story_type: str | Unset = UNSET,
        story_types: Sequence[str | int] | str | Unset = UNSET,
        time_trackable_on_workspace_id: str | int | Unset = UNSET,
        uncompleted: bool | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_ancestry_depth: int | Unset = UNSET,
        with_assignees: str | Unset = UNSET,
        with_followers: str | Unset = UNSET,
        with_parent_id: str | int | Unset = UNSET,
        with_projects: str | Unset = UNSET,
        with_root_id: str | int | Unset = UNSET,
        with_start_or_due_date: str | Unset = UNSET,
        without_past_completed: bool | Unset = UNSET,
        workspace_id: str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Story]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /stories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.stories.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active_between=active_between,
                all_on_account=all_on_account,
                archived=archived,
                assigned_to_current_user=assigned_to_current_user,
                by_any_tag=by_any_tag,
                by_custom_choice_value=by_custom_choice_value,
                by_custom_currency_value=by_custom_currency_value,
                by_custom_date_field=by_custom_date_field,
                by_custom_date_value=by_custom_date_value,
                by_custom_number_value=by_custom_number_value,
                by_custom_text_value=by_custom_text_value,
                by_status=by_status,
                by_subtask_count=by_subtask_count,
                by_tag_name=by_tag_name,
                by_workspace_group=by_workspace_group,
                completed=completed,
                completed_between=completed_between,
                created_after=created_after,
                created_before=created_before,
                creators=creators,
                due_after=due_after,
                due_before=due_before,
                due_between=due_between,
                due_on=due_on,
                exclude_workspace_title_from_search=exclude_workspace_title_from_search,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                has_value_for_custom_field_ids=has_value_for_custom_field_ids,
                include=include,
                not_assigned_to_resource=not_assigned_to_resource,
                not_assigned_to_user=not_assigned_to_user,
                only=only,
                only_archived=only_archived,
                only_deleted=only_deleted,
                only_todos=only_todos,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                parents_only=parents_only,
                priority=priority,
                search=search,
                show_archived=show_archived,
                show_deleted=show_deleted,
                show_from_archived_workspaces=show_from_archived_workspaces,
                show_todos=show_todos,
                starting_between=starting_between,
                story_type=story_type,
                story_types=story_types,
                time_trackable_on_workspace_id=time_trackable_on_workspace_id,
                uncompleted=uncompleted,
                updated_after=updated_after,
                updated_before=updated_before,
                with_ancestry_depth=with_ancestry_depth,
                with_assignees=with_assignees,
                with_followers=with_followers,
                with_parent_id=with_parent_id,
                with_projects=with_projects,
                with_root_id=with_root_id,
                with_start_or_due_date=with_start_or_due_date,
                without_past_completed=without_past_completed,
                workspace_id=workspace_id,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        story: models.StoryChanges | Mapping[str, Any],
        include: str | Sequence[records.StoryInclude] | Unset = UNSET,
        optional_fields: Sequence[models.StoryOptionalField] | models.StoryOptionalField | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Story:
        """Change a story

        Sends ``PUT /stories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            story: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: ancestors, assigned_role,
                assignees, attachments, creator, current_assignments, custom_field_values, descendants,
                external_references, followers, google_documents, parent, potential_workspace_resources,
                potential_workspace_resources_with_unnamed, replies, root, source_dependencies,
                story_state_changes, story_tasks, sub_stories, tags, target_dependencies, workspace,
                workspace_resources, workspace_resources_with_unnamed.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                custom_task_status_id, read_only, can_edit, can_post, archived_editable,
                is_time_trackable_type, has_out_of_bounds_sads, can_align_time, formatted_description,
                parsed_description, render_description_markdown.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.stories.update(
                "7",
                story=models.StoryChanges(title="Example"),
            )
        """

        return _cast(
            "records.Story",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    story=story,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncStoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncStoriesWithRawResponse(self)


class AsyncStoriesWithRawResponse:
    """The methods of ``stories`` with raw responses."""

    def __init__(self, resource: AsyncStories) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

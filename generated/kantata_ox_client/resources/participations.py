"""``client.participations`` of Kantata OX."""

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
    name="participations.create",
    method="POST",
    path="/participations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("participations",),
    includes=Includes(
        documented=(
            "active_roles",
            "external_references",
            "primary_role",
            "user",
            "workspace",
            "workspace_resources",
            "workspace_role",
        )
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _create_participation_kwargs as _get_kwargs
    from ..models import CreateParticipationBody

    names = ("participation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateParticipationBody(**members))


_CREATE_MANY = Operation(
    name="participations.create_many",
    method="POST",
    path="/participations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("participations",),
    includes=Includes(
        documented=(
            "active_roles",
            "external_references",
            "primary_role",
            "user",
            "workspace",
            "workspace_resources",
            "workspace_role",
        )
    ),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _create_participation_kwargs as _get_kwargs
    from ..models import CreateParticipationBody

    names = ("participations",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateParticipationBody(**members))


_DELETE = Operation(
    name="participations.delete",
    method="DELETE",
    path="/participations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _delete_participation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="participations.get",
    method="GET",
    path="/participations/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("participations",),
    includes=Includes(
        documented=(
            "active_roles",
            "external_references",
            "primary_role",
            "user",
            "workspace",
            "workspace_resources",
            "workspace_role",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _get_participation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="participations.list",
    method="GET",
    path="/participations",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "optional_fields")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "optional_fields": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("participations",),
    includes=Includes(
        documented=(
            "active_roles",
            "external_references",
            "primary_role",
            "user",
            "workspace",
            "workspace_resources",
            "workspace_role",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("updated_at:asc", "updated_at:desc", "user_name:asc", "user_name:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _get_participations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="participations.update",
    method="PUT",
    path="/participations/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("participations",),
    includes=Includes(
        documented=(
            "active_roles",
            "external_references",
            "primary_role",
            "user",
            "workspace",
            "workspace_resources",
            "workspace_role",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.participations import _update_participation_kwargs as _get_kwargs
    from ..models import UpdateParticipationBody

    names = ("participation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateParticipationBody(**members))


class Participations(Resource):
    """Operations on ``participations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        participation: models.NewParticipation | Mapping[str, Any],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Create a participation

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /participations``, which is not retried automatically once it may have reached the server.

        Args:
            participation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.participations.create(
                participation=models.NewParticipation(workspace_id="7", role="Example"),
            )
        """

        return _cast(
            "records.Participation",
            _record(
                self,
                _CREATE,
                _create_request(
                    participation=participation,
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
        participations: Sequence[models.NewParticipation | Mapping[str, Any]],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Participation]:
        """Create a participation

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /participations``, which is not retried automatically once it may have reached the server.

        Args:
            participations: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.participations.create_many(
                participations=[models.NewParticipation(workspace_id="7", role="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                participations=participations,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a participation

        Sends ``DELETE /participations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.participations.delete("7")
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
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Show a participation

        Sends ``GET /participations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.participations.get("7")
        """

        return _cast(
            "records.Participation",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        workspace_id: str | int,
        by_user: str | int | Unset = UNSET,
        by_user_full_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        mavens_only: bool | Unset = UNSET,
        not_assigned_to_story: str | int | Unset = UNSET,
        not_following_story: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        order: records.ParticipationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Participation]:
        """List participations

        Sends ``GET /participations``.

        Args:
            workspace_id: Id of the workspace.
            by_user: Not described in the vendor's document.
            by_user_full_name: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            mavens_only: Not described in the vendor's document.
            not_assigned_to_story: Not described in the vendor's document.
            not_following_story: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            order: One of updated_at:asc, updated_at:desc, user_name:asc, user_name:desc; anything else falls
                back to the default. The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.participations.list(workspace_id="7")
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
                by_user=by_user,
                by_user_full_name=by_user_full_name,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                mavens_only=mavens_only,
                not_assigned_to_story=not_assigned_to_story,
                not_following_story=not_following_story,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        workspace_id: str | int,
        by_user: str | int | Unset = UNSET,
        by_user_full_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        mavens_only: bool | Unset = UNSET,
        not_assigned_to_story: str | int | Unset = UNSET,
        not_following_story: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        order: records.ParticipationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Participation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /participations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.participations.list_all(workspace_id="7"):
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
                by_user=by_user,
                by_user_full_name=by_user_full_name,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                mavens_only=mavens_only,
                not_assigned_to_story=not_assigned_to_story,
                not_following_story=not_following_story,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        participation: models.ParticipationChanges | Mapping[str, Any],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Change a participation

        Sends ``PUT /participations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            participation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.participations.update(
                "7",
                participation=models.ParticipationChanges(can_invite=True),
            )
        """

        return _cast(
            "records.Participation",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    participation=participation,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ParticipationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ParticipationsWithRawResponse(self)


class ParticipationsWithRawResponse:
    """The methods of ``participations`` with raw responses."""

    def __init__(self, resource: Participations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncParticipations(AsyncResource):
    """Operations on ``participations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        participation: models.NewParticipation | Mapping[str, Any],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Create a participation

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /participations``, which is not retried automatically once it may have reached the server.

        Args:
            participation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.participations.create(
                participation=models.NewParticipation(workspace_id="7", role="Example"),
            )
        """

        return _cast(
            "records.Participation",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    participation=participation,
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
        participations: Sequence[models.NewParticipation | Mapping[str, Any]],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Participation]:
        """Create a participation

        Up to 100 records in one call when an array stands under the plural key.

        Sends ``POST /participations``, which is not retried automatically once it may have reached the server.

        Args:
            participations: Up to 100 in place of one.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.participations.create_many(
                participations=[models.NewParticipation(workspace_id="7", role="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                participations=participations,
                include=include,
                optional_fields=optional_fields,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a participation

        Sends ``DELETE /participations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.participations.delete("7")
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
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Show a participation

        Sends ``GET /participations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.participations.get("7")
        """

        return _cast(
            "records.Participation",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        workspace_id: str | int,
        by_user: str | int | Unset = UNSET,
        by_user_full_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        mavens_only: bool | Unset = UNSET,
        not_assigned_to_story: str | int | Unset = UNSET,
        not_following_story: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        order: records.ParticipationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Participation]:
        """List participations

        Sends ``GET /participations``.

        Args:
            workspace_id: Id of the workspace.
            by_user: Not described in the vendor's document.
            by_user_full_name: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            mavens_only: Not described in the vendor's document.
            not_assigned_to_story: Not described in the vendor's document.
            not_following_story: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            order: One of updated_at:asc, updated_at:desc, user_name:asc, user_name:desc; anything else falls
                back to the default. The server's default is 'updated_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.participations.list(workspace_id="7")
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
                by_user=by_user,
                by_user_full_name=by_user_full_name,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                mavens_only=mavens_only,
                not_assigned_to_story=not_assigned_to_story,
                not_following_story=not_following_story,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        workspace_id: str | int,
        by_user: str | int | Unset = UNSET,
        by_user_full_name: str | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        mavens_only: bool | Unset = UNSET,
        not_assigned_to_story: str | int | Unset = UNSET,
        not_following_story: str | int | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        order: records.ParticipationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Participation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /participations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.participations.list_all(workspace_id="7"):
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                workspace_id=workspace_id,
                by_user=by_user,
                by_user_full_name=by_user_full_name,
                created_after=created_after,
                created_before=created_before,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                include=include,
                mavens_only=mavens_only,
                not_assigned_to_story=not_assigned_to_story,
                not_following_story=not_following_story,
                only=only,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        participation: models.ParticipationChanges | Mapping[str, Any],
        include: str | Sequence[records.ParticipationInclude] | Unset = UNSET,
        optional_fields: Sequence[models.ParticipationOptionalField]
        | models.ParticipationOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Participation:
        """Change a participation

        Sends ``PUT /participations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            participation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: active_roles,
                external_references, primary_role, user, workspace, workspace_resources, workspace_role.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                access_level, is_foreign_participant, can_schedule_their_hours, can_schedule_team_hours,
                permissions_label.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.participations.update(
                "7",
                participation=models.ParticipationChanges(can_invite=True),
            )
        """

        return _cast(
            "records.Participation",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    participation=participation,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncParticipationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncParticipationsWithRawResponse(self)


class AsyncParticipationsWithRawResponse:
    """The methods of ``participations`` with raw responses."""

    def __init__(self, resource: AsyncParticipations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

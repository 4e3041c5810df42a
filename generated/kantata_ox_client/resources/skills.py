"""``client.skills`` of Kantata OX."""

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
    name="skills.create",
    method="POST",
    path="/skills",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("skills",),
    includes=Includes(documented=("external_references", "skill_category"), undocumented=frozenset(("roles",))),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _create_skill_kwargs as _get_kwargs
    from ..models import CreateSkillBody

    names = ("skill",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateSkillBody(**members))


_CREATE_MANY = Operation(
    name="skills.create_many",
    method="POST",
    path="/skills",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY,
    ("skills",),
    includes=Includes(documented=("external_references", "skill_category"), undocumented=frozenset(("roles",))),
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _create_skill_kwargs as _get_kwargs
    from ..models import CreateSkillBody

    names = ("skills",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateSkillBody(**members))


_DELETE = Operation(
    name="skills.delete",
    method="DELETE",
    path="/skills/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _delete_skill_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="skills.get",
    method="GET",
    path="/skills/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("skills",),
    includes=Includes(documented=("external_references", "skill_category"), undocumented=frozenset(("roles",))),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _get_skill_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="skills.list",
    method="GET",
    path="/skills",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only", "skill_category_ids")),
    filters=frozenset(("only", "skill_category_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={
        "external_reference_service_model_refs": "comma",
        "include": "comma",
        "only": "comma",
        "skill_category_ids": "comma",
    },
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("skills",),
    includes=Includes(documented=("external_references", "skill_category"), undocumented=frozenset(("roles",))),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _get_skills_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="skills.update",
    method="PUT",
    path="/skills/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("skills",),
    includes=Includes(documented=("external_references", "skill_category"), undocumented=frozenset(("roles",))),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.skills import _update_skill_kwargs as _get_kwargs
    from ..models import UpdateSkillBody

    names = ("skill",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateSkillBody(**members))


class Skills(Resource):
    """Operations on ``skills``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        skill: models.NewSkill | Mapping[str, Any],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Create a skill

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skills``, which is not retried automatically once it may have reached the server.

        Args:
            skill: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.skills.create(
                skill=models.NewSkill(name="Example", max_level="Example", skill_category_id="7"),
            )
        """

        return _cast(
            "records.Skill",
            _record(
                self,
                _CREATE,
                _create_request(
                    skill=skill,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        skills: Sequence[models.NewSkill | Mapping[str, Any]],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Skill]:
        """Create a skill

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skills``, which is not retried automatically once it may have reached the server.

        Args:
            skills: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.skills.create_many(
                skills=[models.NewSkill(name="Example", max_level="Example", skill_category_id="7")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                skills=skills,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a skill

        Sends ``DELETE /skills/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.skills.delete("7")
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
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Show a skill

        Sends ``GET /skills/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.skills.get("7")
        """

        return _cast(
            "records.Skill",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        for_users: str | Unset = UNSET,
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        skill_category_ids: Sequence[int] | int | str | Unset = UNSET,
        unassigned_skills_for_estimate_scenario_resource: str | int | Unset = UNSET,
        unassigned_skills_for_project_template_assignment: str | int | Unset = UNSET,
        unassigned_skills_for_user: str | int | Unset = UNSET,
        unassigned_skills_for_workspace_resource: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.Skill]:
        """List skills

        Sends ``GET /skills``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            except_: Not described in the vendor's document.
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
            for_users: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            skill_category_ids: Comma-separated ids.
            unassigned_skills_for_estimate_scenario_resource: Not described in the vendor's document.
            unassigned_skills_for_project_template_assignment: Not described in the vendor's document.
            unassigned_skills_for_user: Not described in the vendor's document.
            unassigned_skills_for_workspace_resource: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.skills.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                for_users=for_users,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                skill_category_ids=skill_category_ids,
                unassigned_skills_for_estimate_scenario_resource=unassigned_skills_for_estimate_scenario_resource,
                unassigned_skills_for_project_template_assignment=unassigned_skills_for_project_template_assignment,
                unassigned_skills_for_user=unassigned_skills_for_user,
                unassigned_skills_for_workspace_resource=unassigned_skills_for_workspace_resource,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        for_users: str | Unset = UNSET,
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        skill_category_ids: Sequence[int] | int | str | Unset = UNSET,
        unassigned_skills_for_estimate_scenario_resource: str | int | Unset = UNSET,
        unassigned_skills_for_project_template_assignment: str | int | Unset = UNSET,
        unassigned_skills_for_user: str | int | Unset = UNSET,
        unassigned_skills_for_workspace_resource: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.Skill]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skills`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.skills.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                for_users=for_users,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                skill_category_ids=skill_category_ids,
                unassigned_skills_for_estimate_scenario_resource=unassigned_skills_for_estimate_scenario_resource,
                unassigned_skills_for_project_template_assignment=unassigned_skills_for_project_template_assignment,
                unassigned_skills_for_user=unassigned_skills_for_user,
                unassigned_skills_for_workspace_resource=unassigned_skills_for_workspace_resource,
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
        skill: models.SkillChanges | Mapping[str, Any],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Change a skill

        Sends ``PUT /skills/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            skill: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.skills.update("7", skill=models.SkillChanges(name="Example"))
        """

        return _cast(
            "records.Skill",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    skill=skill,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> SkillsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return SkillsWithRawResponse(self)


class SkillsWithRawResponse:
    """The methods of ``skills`` with raw responses."""

    def __init__(self, resource: Skills) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncSkills(AsyncResource):
    """Operations on ``skills``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        skill: models.NewSkill | Mapping[str, Any],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Create a skill

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skills``, which is not retried automatically once it may have reached the server.

        Args:
            skill: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.skills.create(
                skill=models.NewSkill(name="Example", max_level="Example", skill_category_id="7"),
            )
        """

        return _cast(
            "records.Skill",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    skill=skill,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        skills: Sequence[models.NewSkill | Mapping[str, Any]],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Skill]:
        """Create a skill

        Up to 200 records in one call when an array stands under the plural key.

        Sends ``POST /skills``, which is not retried automatically once it may have reached the server.

        Args:
            skills: Up to 200 in place of one.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.skills.create_many(
                skills=[models.NewSkill(name="Example", max_level="Example", skill_category_id="7")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                skills=skills,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a skill

        Sends ``DELETE /skills/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.skills.delete("7")
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
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Show a skill

        Sends ``GET /skills/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.skills.get("7")
        """

        return _cast(
            "records.Skill",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        for_users: str | Unset = UNSET,
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        skill_category_ids: Sequence[int] | int | str | Unset = UNSET,
        unassigned_skills_for_estimate_scenario_resource: str | int | Unset = UNSET,
        unassigned_skills_for_project_template_assignment: str | int | Unset = UNSET,
        unassigned_skills_for_user: str | int | Unset = UNSET,
        unassigned_skills_for_workspace_resource: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.Skill]:
        """List skills

        Sends ``GET /skills``.

        Args:
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            except_: Not described in the vendor's document.
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
            for_users: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            skill_category_ids: Comma-separated ids.
            unassigned_skills_for_estimate_scenario_resource: Not described in the vendor's document.
            unassigned_skills_for_project_template_assignment: Not described in the vendor's document.
            unassigned_skills_for_user: Not described in the vendor's document.
            unassigned_skills_for_workspace_resource: Not described in the vendor's document.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.skills.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                for_users=for_users,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                skill_category_ids=skill_category_ids,
                unassigned_skills_for_estimate_scenario_resource=unassigned_skills_for_estimate_scenario_resource,
                unassigned_skills_for_project_template_assignment=unassigned_skills_for_project_template_assignment,
                unassigned_skills_for_user=unassigned_skills_for_user,
                unassigned_skills_for_workspace_resource=unassigned_skills_for_workspace_resource,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        except_: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        for_users: str | Unset = UNSET,
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.SkillOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        skill_category_ids: Sequence[int] | int | str | Unset = UNSET,
        unassigned_skills_for_estimate_scenario_resource: str | int | Unset = UNSET,
        unassigned_skills_for_project_template_assignment: str | int | Unset = UNSET,
        unassigned_skills_for_user: str | int | Unset = UNSET,
        unassigned_skills_for_workspace_resource: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.Skill]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /skills`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.skills.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                created_after=created_after,
                created_before=created_before,
                except_=except_,
                external_reference_external_message=external_reference_external_message,
                external_reference_external_status=external_reference_external_status,
                external_reference_service_model=external_reference_service_model,
                external_reference_service_model_ref=external_reference_service_model_ref,
                external_reference_service_model_refs=external_reference_service_model_refs,
                external_reference_service_name=external_reference_service_name,
                external_reference_status=external_reference_status,
                has_external_references=has_external_references,
                without_external_reference_service_name=without_external_reference_service_name,
                for_users=for_users,
                include=include,
                matching=matching,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                skill_category_ids=skill_category_ids,
                unassigned_skills_for_estimate_scenario_resource=unassigned_skills_for_estimate_scenario_resource,
                unassigned_skills_for_project_template_assignment=unassigned_skills_for_project_template_assignment,
                unassigned_skills_for_user=unassigned_skills_for_user,
                unassigned_skills_for_workspace_resource=unassigned_skills_for_workspace_resource,
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
        skill: models.SkillChanges | Mapping[str, Any],
        include: str | Sequence[records.SkillInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.Skill:
        """Change a skill

        Sends ``PUT /skills/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            skill: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: external_references,
                skill_category.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.skills.update("7", skill=models.SkillChanges(name="Example"))
        """

        return _cast(
            "records.Skill",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    skill=skill,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncSkillsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncSkillsWithRawResponse(self)


class AsyncSkillsWithRawResponse:
    """The methods of ``skills`` with raw responses."""

    def __init__(self, resource: AsyncSkills) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

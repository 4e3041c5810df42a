"""``client.estimate_scenarios`` of Kantata OX."""

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
    name="estimate_scenarios.create",
    method="POST",
    path="/estimate_scenarios",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("estimate_scenarios",),
    includes=Includes(documented=("estimate_scenario_resources", "external_references", "rate_card")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenarios import _create_estimate_scenario_kwargs as _get_kwargs
    from ..models import CreateEstimateScenarioBody

    names = ("estimate_scenario",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateEstimateScenarioBody(**members))


_DELETE = Operation(
    name="estimate_scenarios.delete",
    method="DELETE",
    path="/estimate_scenarios/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenarios import _delete_estimate_scenario_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="estimate_scenarios.get",
    method="GET",
    path="/estimate_scenarios/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("estimate_scenarios",),
    includes=Includes(documented=("estimate_scenario_resources", "external_references", "rate_card")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenarios import _get_estimate_scenario_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="estimate_scenarios.list",
    method="GET",
    path="/estimate_scenarios",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("estimate_scenarios",),
    includes=Includes(documented=("estimate_scenario_resources", "external_references", "rate_card")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("name:asc", "name:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenarios import _get_estimate_scenarios_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="estimate_scenarios.update",
    method="PUT",
    path="/estimate_scenarios/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("estimate_scenarios",),
    includes=Includes(documented=("estimate_scenario_resources", "external_references", "rate_card")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.estimate_scenarios import _update_estimate_scenario_kwargs as _get_kwargs
    from ..models import UpdateEstimateScenarioBody

    names = ("estimate_scenario",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEstimateScenarioBody(**members))


class EstimateScenarios(Resource):
    """Operations on ``estimate_scenarios``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        estimate_scenario: models.NewEstimateScenario | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Create an estimate scenario

        Sends ``POST /estimate_scenarios``, which is not retried automatically once it may have reached the server.

        Args:
            estimate_scenario: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            kantata.estimate_scenarios.create(
                estimate_scenario=models.NewEstimateScenario(name="Example", estimate_id="7", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.EstimateScenario",
            _record(
                self,
                _CREATE,
                _create_request(
                    estimate_scenario=estimate_scenario,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an estimate scenario

        Sends ``DELETE /estimate_scenarios/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.estimate_scenarios.delete("7")
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
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Show an estimate scenario

        Sends ``GET /estimate_scenarios/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.estimate_scenarios.get("7")
        """

        return _cast(
            "records.EstimateScenario",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.EstimateScenarioOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.EstimateScenario]:
        """List estimate scenarios

        Sends ``GET /estimate_scenarios``.

        Args:
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
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of name:asc, name:desc; anything else falls back to the default. The server's default
                is 'name'.
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
            kantata.estimate_scenarios.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
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
                only=only,
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
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.EstimateScenarioOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.EstimateScenario]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /estimate_scenarios`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.estimate_scenarios.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
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
                only=only,
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
        estimate_scenario: models.EstimateScenarioChanges | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Change an estimate scenario

        Sends ``PUT /estimate_scenarios/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.estimate_scenarios.update(
                "7",
                estimate_scenario=models.EstimateScenarioChanges(budget_in_cents=7),
            )
        """

        return _cast(
            "records.EstimateScenario",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    estimate_scenario=estimate_scenario,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> EstimateScenariosWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EstimateScenariosWithRawResponse(self)


class EstimateScenariosWithRawResponse:
    """The methods of ``estimate_scenarios`` with raw responses."""

    def __init__(self, resource: EstimateScenarios) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncEstimateScenarios(AsyncResource):
    """Operations on ``estimate_scenarios``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        estimate_scenario: models.NewEstimateScenario | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Create an estimate scenario

        Sends ``POST /estimate_scenarios``, which is not retried automatically once it may have reached the server.

        Args:
            estimate_scenario: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            import datetime
            from kantata_ox_client import models

            await kantata.estimate_scenarios.create(
                estimate_scenario=models.NewEstimateScenario(name="Example", estimate_id="7", start_date=datetime.date(2024, 5, 6)),
            )
        """

        return _cast(
            "records.EstimateScenario",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    estimate_scenario=estimate_scenario,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an estimate scenario

        Sends ``DELETE /estimate_scenarios/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.estimate_scenarios.delete("7")
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
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Show an estimate scenario

        Sends ``GET /estimate_scenarios/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.estimate_scenarios.get("7")
        """

        return _cast(
            "records.EstimateScenario",
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
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.EstimateScenarioOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.EstimateScenario]:
        """List estimate scenarios

        Sends ``GET /estimate_scenarios``.

        Args:
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
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of name:asc, name:desc; anything else falls back to the default. The server's default
                is 'name'.
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
            await kantata.estimate_scenarios.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
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
                only=only,
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
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.EstimateScenarioOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.EstimateScenario]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /estimate_scenarios`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.estimate_scenarios.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
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
                only=only,
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
        estimate_scenario: models.EstimateScenarioChanges | Mapping[str, Any],
        include: str | Sequence[records.EstimateScenarioInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.EstimateScenario:
        """Change an estimate scenario

        Sends ``PUT /estimate_scenarios/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            estimate_scenario: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: estimate_scenario_resources,
                external_references, rate_card.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.estimate_scenarios.update(
                "7",
                estimate_scenario=models.EstimateScenarioChanges(budget_in_cents=7),
            )
        """

        return _cast(
            "records.EstimateScenario",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    estimate_scenario=estimate_scenario,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncEstimateScenariosWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEstimateScenariosWithRawResponse(self)


class AsyncEstimateScenariosWithRawResponse:
    """The methods of ``estimate_scenarios`` with raw responses."""

    def __init__(self, resource: AsyncEstimateScenarios) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

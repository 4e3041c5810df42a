"""``client.rate_cards`` of Kantata OX."""

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

_ACTIVATE = Operation(
    name="rate_cards.activate",
    method="POST",
    path="/account_rate_cards_activations",
    success=(200,),
    retryable=False,
)


@_ACTIVATE.request_builder
def _activate_request(**given: Any) -> dict[str, Any]:
    from ..api.activations import _activate_rate_cards_kwargs as _get_kwargs

    return _get_kwargs(**given)


_CREATE = Operation(
    name="rate_cards.create",
    method="POST",
    path="/rate_cards",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_cards",),
    includes=Includes(
        documented=("effective_rate_card_version", "external_references", "rate_card_set", "rate_card_versions")
    ),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_cards_multiple_currencies import _create_rate_card_kwargs as _get_kwargs
    from ..models import CreateRateCardBody

    names = ("rate_card",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateRateCardBody(**members))


_DELETE = Operation(
    name="rate_cards.delete",
    method="DELETE",
    path="/rate_cards/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_cards_multiple_currencies import _delete_rate_card_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="rate_cards.get",
    method="GET",
    path="/rate_cards/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_cards",),
    includes=Includes(
        documented=("effective_rate_card_version", "external_references", "rate_card_set", "rate_card_versions")
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_cards_multiple_currencies import _get_rate_card_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ACTIVATION = Operation(
    name="rate_cards.get_activation",
    method="GET",
    path="/account_rate_cards_activations",
    success=(200,),
    retryable=True,
)


@_GET_ACTIVATION.request_builder
def _get_activation_request(**given: Any) -> dict[str, Any]:
    from ..api.activations import _get_activation_status_rate_cards_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="rate_cards.list",
    method="GET",
    path="/rate_cards",
    success=(200,),
    retryable=True,
    lists=frozenset(("external_reference_service_model_refs", "include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"external_reference_service_model_refs": "comma", "include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_cards",),
    includes=Includes(
        documented=("effective_rate_card_version", "external_references", "rate_card_set", "rate_card_versions")
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("created_at:asc", "created_at:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_cards_multiple_currencies import _get_rate_cards_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="rate_cards.update",
    method="PUT",
    path="/rate_cards/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("rate_cards",),
    includes=Includes(
        documented=("effective_rate_card_version", "external_references", "rate_card_set", "rate_card_versions")
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.rate_cards_multiple_currencies import _update_rate_card_kwargs as _get_kwargs
    from ..models import UpdateRateCardBody

    names = ("rate_card",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateRateCardBody(**members))


class RateCards(Resource):
    """Operations on ``rate_cards``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def activate(
        self, *, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> models.ActivateRateCardsResponse200:
        """Activate rate cards

        Sends ``POST /account_rate_cards_activations``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.rate_cards.activate(rate_card_set_version_id="7")
        """

        from ..api.activations import _activate_rate_cards_response as _parse

        return self._call(
            _ACTIVATE,
            _activate_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _parse,
            options,
        )

    def create(
        self,
        *,
        rate_card: models.NewRateCard | Mapping[str, Any],
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Create a rate card

        Sends ``POST /rate_cards``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.rate_cards.create(
                rate_card=models.NewRateCard(rate_card_set_id="7", currency="USD"),
            )
        """

        return _cast(
            "records.RateCard",
            _record(
                self,
                _CREATE,
                _create_request(
                    rate_card=rate_card,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a rate card

        Sends ``DELETE /rate_cards/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_cards.delete("7")
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
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Show a rate card

        Sends ``GET /rate_cards/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.rate_cards.get("7")
        """

        return _cast(
            "records.RateCard",
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

    def get_activation(self, **options: Unpack[CallOptions]) -> models.GetActivationStatusRateCardsResponse200:
        """Show whether rate cards are activated

        Sends ``GET /account_rate_cards_activations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            kantata.rate_cards.get_activation()
        """

        from ..api.activations import _get_activation_status_rate_cards_response as _parse

        return self._call(_GET_ACTIVATION, _get_activation_request(), _parse, options)

    def list(
        self,
        *,
        active: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        currencies: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        matching_title_or_currency: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.RateCard]:
        """List rate cards

        Sends ``GET /rate_cards``.

        Args:
            active: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            currencies: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            matching: Text to match.
            matching_title_or_currency: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_set_id: Id of the rate card set.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.rate_cards.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                created_after=created_after,
                created_before=created_before,
                currencies=currencies,
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
                matching=matching,
                matching_title_or_currency=matching_title_or_currency,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_set_id=rate_card_set_id,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        currencies: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        matching_title_or_currency: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.RateCard]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_cards`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.rate_cards.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                created_after=created_after,
                created_before=created_before,
                currencies=currencies,
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
                matching=matching,
                matching_title_or_currency=matching_title_or_currency,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_set_id=rate_card_set_id,
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
        rate_card: models.RateCardChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Change a rate card

        Sends ``PUT /rate_cards/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.rate_cards.update(
                "7",
                rate_card=models.RateCardChanges(currency="USD"),
            )
        """

        return _cast(
            "records.RateCard",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card=rate_card,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> RateCardsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return RateCardsWithRawResponse(self)


class RateCardsWithRawResponse:
    """The methods of ``rate_cards`` with raw responses."""

    def __init__(self, resource: RateCards) -> None:
        raw_resource = resource._raw()
        self.activate = raw(raw_resource.activate)
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_activation = raw(raw_resource.get_activation)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncRateCards(AsyncResource):
    """Operations on ``rate_cards``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def activate(
        self, *, rate_card_set_version_id: str | int, **options: Unpack[CallOptions]
    ) -> models.ActivateRateCardsResponse200:
        """Activate rate cards

        Sends ``POST /account_rate_cards_activations``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card_set_version_id: Id of the rate card set version.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.rate_cards.activate(rate_card_set_version_id="7")
        """

        from ..api.activations import _activate_rate_cards_response as _parse

        return await self._call(
            _ACTIVATE,
            _activate_request(
                rate_card_set_version_id=rate_card_set_version_id,
            ),
            _parse,
            options,
        )

    async def create(
        self,
        *,
        rate_card: models.NewRateCard | Mapping[str, Any],
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Create a rate card

        Sends ``POST /rate_cards``, which is not retried automatically once it may have reached the server.

        Args:
            rate_card: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.rate_cards.create(
                rate_card=models.NewRateCard(rate_card_set_id="7", currency="USD"),
            )
        """

        return _cast(
            "records.RateCard",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    rate_card=rate_card,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete a rate card

        Sends ``DELETE /rate_cards/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_cards.delete("7")
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
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Show a rate card

        Sends ``GET /rate_cards/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.rate_cards.get("7")
        """

        return _cast(
            "records.RateCard",
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

    async def get_activation(self, **options: Unpack[CallOptions]) -> models.GetActivationStatusRateCardsResponse200:
        """Show whether rate cards are activated

        Sends ``GET /account_rate_cards_activations``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await kantata.rate_cards.get_activation()
        """

        from ..api.activations import _get_activation_status_rate_cards_response as _parse

        return await self._call(_GET_ACTIVATION, _get_activation_request(), _parse, options)

    async def list(
        self,
        *,
        active: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        currencies: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        matching_title_or_currency: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.RateCard]:
        """List rate cards

        Sends ``GET /rate_cards``.

        Args:
            active: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            currencies: Not described in the vendor's document.
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
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            matching: Text to match.
            matching_title_or_currency: Not described in the vendor's document.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            order: One of created_at:asc, created_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            rate_card_set_id: Id of the rate card set.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.rate_cards.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                active=active,
                created_after=created_after,
                created_before=created_before,
                currencies=currencies,
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
                matching=matching,
                matching_title_or_currency=matching_title_or_currency,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_set_id=rate_card_set_id,
                updated_after=updated_after,
                updated_before=updated_before,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        active: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        currencies: str | Unset = UNSET,
        external_reference_external_message: str | Unset = UNSET,
        external_reference_external_status: str | Unset = UNSET,
        external_reference_service_model: str | Unset = UNSET,
        external_reference_service_model_ref: str | Unset = UNSET,
        external_reference_service_model_refs: Sequence[int] | int | str | Unset = UNSET,
        external_reference_service_name: str | Unset = UNSET,
        external_reference_status: str | Unset = UNSET,
        has_external_references: bool | Unset = UNSET,
        without_external_reference_service_name: str | Unset = UNSET,
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        matching: str | Unset = UNSET,
        matching_title_or_currency: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        order: records.RateCardOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        rate_card_set_id: str | int | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.RateCard]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /rate_cards`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.rate_cards.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                active=active,
                created_after=created_after,
                created_before=created_before,
                currencies=currencies,
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
                matching=matching,
                matching_title_or_currency=matching_title_or_currency,
                only=only,
                order=order,
                page=page,
                per_page=per_page,
                rate_card_set_id=rate_card_set_id,
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
        rate_card: models.RateCardChanges | Mapping[str, Any],
        include: str | Sequence[records.RateCardInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.RateCard:
        """Change a rate card

        Sends ``PUT /rate_cards/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            rate_card: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: effective_rate_card_version,
                external_references, rate_card_set, rate_card_versions.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.rate_cards.update(
                "7",
                rate_card=models.RateCardChanges(currency="USD"),
            )
        """

        return _cast(
            "records.RateCard",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    rate_card=rate_card,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncRateCardsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncRateCardsWithRawResponse(self)


class AsyncRateCardsWithRawResponse:
    """The methods of ``rate_cards`` with raw responses."""

    def __init__(self, resource: AsyncRateCards) -> None:
        raw_resource = resource._raw()
        self.activate = async_raw(raw_resource.activate)
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_activation = async_raw(raw_resource.get_activation)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

"""``client.counterparts`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="counterparts.create",
    method="POST",
    path="/counterparts",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _post_counterparts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DELETE = Operation(
    name="counterparts.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _delete_counterparts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterparts.get",
    method="GET",
    path="/counterparts/{counterpart_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _get_counterparts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_PARTNER_METADATA = Operation(
    name="counterparts.get_partner_metadata",
    method="GET",
    path="/counterparts/{counterpart_id}/partner_metadata",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET_PARTNER_METADATA.request_builder
def _get_partner_metadata_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _get_counterparts_id_partner_metadata_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterparts.list",
    method="GET",
    path="/counterparts",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "tag_ids__in")),
    filters=frozenset(("id__in", "tag_ids__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _get_counterparts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SET_PARTNER_METADATA = Operation(
    name="counterparts.set_partner_metadata",
    method="PUT",
    path="/counterparts/{counterpart_id}/partner_metadata",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_SET_PARTNER_METADATA.request_builder
def _set_partner_metadata_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _put_counterparts_id_partner_metadata_kwargs as _get_kwargs
    from ..models import PartnerMetadata

    names = ("metadata",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PartnerMetadata(**members))


_UPDATE = Operation(
    name="counterparts.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterparts import _patch_counterparts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


class Counterparts(Resource):
    """Operations on ``counterparts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        body: models.CounterpartOrganizationRootCreatePayload
        | models.CounterpartIndividualRootCreatePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Create a counterpart

        Create a customer or vendor, as an organization or as an individual.

        Sends ``POST /counterparts``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new counterpart, an organization or an individual.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.counterparts.create(
                body=models.CounterpartOrganizationRootCreatePayload(organization=models.CounterpartOrganizationCreatePayload(address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"), is_customer=True, is_vendor=True, legal_name="Example"), type_="organization"),
            )
        """

        from ..api.counterparts import _post_counterparts_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            self._call(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    def delete(self, counterpart_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterparts.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Read a counterpart

        Sends ``GET /counterparts/{counterpart_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterparts.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.counterparts import _get_counterparts_id_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            self._call(
                _GET,
                _get_request(
                    counterpart_id=counterpart_id,
                ),
                _parse,
                options,
            ),
        )

    def get_partner_metadata(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Read the partner's metadata of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/partner_metadata``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterparts.get_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterparts import _get_counterparts_id_partner_metadata_response as _parse

        return self._call(
            _GET_PARTNER_METADATA,
            _get_partner_metadata_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            options,
        )

    def list(
        self,
        *,
        iban: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        vat_id: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CounterpartCursorFields | str | Unset = UNSET,
        type_: models.CounterpartType | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_iexact: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        is_vendor: bool | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        email_contains: str | Unset = UNSET,
        email_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        address_country: str | Unset = UNSET,
        address_city: str | Unset = UNSET,
        address_postal_code: str | Unset = UNSET,
        address_state: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse]:
        """List counterparts

        List the counterparts, page by page.

        Sends ``GET /counterparts``.

        Args:
            iban: Only counterparts with this IBAN.
            sort_code: Only counterparts with this sort code.
            account_number: Only counterparts with this account number.
            tax_id: Only counterparts with this tax id.
            vat_id: Only counterparts with this VAT id.
            id_in: Only counterparts with one of these ids; the key is repeated.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that counterparts can be sorted by.
            type_: Kind of counterpart.
            counterpart_name: Only counterparts with this counterpart name.
            counterpart_name_iexact: Only counterparts whose counterpart name is this text; case does not matter.
            counterpart_name_contains: Only counterparts whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only counterparts whose counterpart name contains this text; case does not matter.
            is_vendor: Only vendors, or only others.
            is_customer: Only customers, or only others.
            email: Only counterparts with this email.
            email_contains: Only counterparts whose email contains this text; case matters.
            email_icontains: Only counterparts whose email contains this text; case does not matter.
            created_at_gt: Only counterparts created after this moment (UTC).
            created_at_lt: Only counterparts created before this moment (UTC).
            created_at_gte: Only counterparts created at or after this moment (UTC).
            created_at_lte: Only counterparts created at or before this moment (UTC).
            address_country: Only counterparts in this country.
            address_city: Only counterparts in this city.
            address_postal_code: Only counterparts with this postal code.
            address_state: Only counterparts in this state of a country.
            address_line1: Only counterparts with this first line of the address.
            address_line2: Only counterparts with this second line of the address.
            tag_ids_in: Only counterparts with one of these tags, by id; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.counterparts.list()
        """

        from ..api.counterparts import _get_counterparts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                iban=iban,
                sort_code=sort_code,
                account_number=account_number,
                tax_id=tax_id,
                vat_id=vat_id,
                id_in=id_in,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                counterpart_name=counterpart_name,
                counterpart_name_iexact=counterpart_name_iexact,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                is_vendor=is_vendor,
                is_customer=is_customer,
                email=email,
                email_contains=email_contains,
                email_icontains=email_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                address_country=address_country,
                address_city=address_city,
                address_postal_code=address_postal_code,
                address_state=address_state,
                address_line1=address_line1,
                address_line2=address_line2,
                tag_ids_in=tag_ids_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        iban: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        vat_id: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CounterpartCursorFields | str | Unset = UNSET,
        type_: models.CounterpartType | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_iexact: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        is_vendor: bool | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        email_contains: str | Unset = UNSET,
        email_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        address_country: str | Unset = UNSET,
        address_city: str | Unset = UNSET,
        address_postal_code: str | Unset = UNSET,
        address_state: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterparts.list_all():
                print(each)
        """
        from ..api.counterparts import _get_counterparts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                iban=iban,
                sort_code=sort_code,
                account_number=account_number,
                tax_id=tax_id,
                vat_id=vat_id,
                id_in=id_in,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                counterpart_name=counterpart_name,
                counterpart_name_iexact=counterpart_name_iexact,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                is_vendor=is_vendor,
                is_customer=is_customer,
                email=email,
                email_contains=email_contains,
                email_icontains=email_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                address_country=address_country,
                address_city=address_city,
                address_postal_code=address_postal_code,
                address_state=address_state,
                address_line1=address_line1,
                address_line2=address_line2,
                tag_ids_in=tag_ids_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def set_partner_metadata(
        self, counterpart_id: str | UUID, *, metadata: Any, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Replace the partner's metadata of a counterpart

        Replace all metadata; members left out are lost.

        Sends ``PUT /counterparts/{counterpart_id}/partner_metadata``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            metadata: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterparts.set_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
                metadata={},
            )
        """

        from ..api.counterparts import _put_counterparts_id_partner_metadata_response as _parse

        return self._call(
            _SET_PARTNER_METADATA,
            _set_partner_metadata_request(
                counterpart_id=counterpart_id,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    def update(
        self,
        counterpart_id: str | UUID,
        *,
        body: models.CounterpartIndividualRootUpdatePayload
        | models.CounterpartOrganizationRootUpdatePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Change a counterpart

        Change the given members of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            body: Changes to a counterpart; what is left out stays.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.counterparts.update(
                "00000000-0000-4000-8000-000000000001",
                body=models.CounterpartIndividualRootUpdatePayload(individual=models.CounterpartIndividualUpdatePayload(email="person@example.test")),
            )
        """

        from ..api.counterparts import _patch_counterparts_id_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            self._call(
                _UPDATE,
                _update_request(
                    counterpart_id=counterpart_id,
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> CounterpartsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartsWithRawResponse(self)


class CounterpartsWithRawResponse:
    """The methods of ``counterparts`` with raw responses."""

    def __init__(self, resource: Counterparts) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_partner_metadata = raw(raw_resource.get_partner_metadata)
        self.list = raw(raw_resource.list)
        self.set_partner_metadata = raw(raw_resource.set_partner_metadata)
        self.update = raw(raw_resource.update)


class AsyncCounterparts(AsyncResource):
    """Operations on ``counterparts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        body: models.CounterpartOrganizationRootCreatePayload
        | models.CounterpartIndividualRootCreatePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Create a counterpart

        Create a customer or vendor, as an organization or as an individual.

        Sends ``POST /counterparts``, which is not retried automatically once it may have reached the server.

        Args:
            body: A new counterpart, an organization or an individual.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.counterparts.create(
                body=models.CounterpartOrganizationRootCreatePayload(organization=models.CounterpartOrganizationCreatePayload(address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"), is_customer=True, is_vendor=True, legal_name="Example"), type_="organization"),
            )
        """

        from ..api.counterparts import _post_counterparts_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            await self._call(
                _CREATE,
                _create_request(
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    async def delete(self, counterpart_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterparts.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Read a counterpart

        Sends ``GET /counterparts/{counterpart_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterparts.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.counterparts import _get_counterparts_id_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            await self._call(
                _GET,
                _get_request(
                    counterpart_id=counterpart_id,
                ),
                _parse,
                options,
            ),
        )

    async def get_partner_metadata(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Read the partner's metadata of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/partner_metadata``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterparts.get_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterparts import _get_counterparts_id_partner_metadata_response as _parse

        return await self._call(
            _GET_PARTNER_METADATA,
            _get_partner_metadata_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            options,
        )

    async def list(
        self,
        *,
        iban: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        vat_id: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CounterpartCursorFields | str | Unset = UNSET,
        type_: models.CounterpartType | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_iexact: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        is_vendor: bool | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        email_contains: str | Unset = UNSET,
        email_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        address_country: str | Unset = UNSET,
        address_city: str | Unset = UNSET,
        address_postal_code: str | Unset = UNSET,
        address_state: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse]:
        """List counterparts

        List the counterparts, page by page.

        Sends ``GET /counterparts``.

        Args:
            iban: Only counterparts with this IBAN.
            sort_code: Only counterparts with this sort code.
            account_number: Only counterparts with this account number.
            tax_id: Only counterparts with this tax id.
            vat_id: Only counterparts with this VAT id.
            id_in: Only counterparts with one of these ids; the key is repeated.
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member that counterparts can be sorted by.
            type_: Kind of counterpart.
            counterpart_name: Only counterparts with this counterpart name.
            counterpart_name_iexact: Only counterparts whose counterpart name is this text; case does not matter.
            counterpart_name_contains: Only counterparts whose counterpart name contains this text; case matters.
            counterpart_name_icontains: Only counterparts whose counterpart name contains this text; case does not matter.
            is_vendor: Only vendors, or only others.
            is_customer: Only customers, or only others.
            email: Only counterparts with this email.
            email_contains: Only counterparts whose email contains this text; case matters.
            email_icontains: Only counterparts whose email contains this text; case does not matter.
            created_at_gt: Only counterparts created after this moment (UTC).
            created_at_lt: Only counterparts created before this moment (UTC).
            created_at_gte: Only counterparts created at or after this moment (UTC).
            created_at_lte: Only counterparts created at or before this moment (UTC).
            address_country: Only counterparts in this country.
            address_city: Only counterparts in this city.
            address_postal_code: Only counterparts with this postal code.
            address_state: Only counterparts in this state of a country.
            address_line1: Only counterparts with this first line of the address.
            address_line2: Only counterparts with this second line of the address.
            tag_ids_in: Only counterparts with one of these tags, by id; the key is repeated.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.counterparts.list()
        """

        from ..api.counterparts import _get_counterparts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                iban=iban,
                sort_code=sort_code,
                account_number=account_number,
                tax_id=tax_id,
                vat_id=vat_id,
                id_in=id_in,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                counterpart_name=counterpart_name,
                counterpart_name_iexact=counterpart_name_iexact,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                is_vendor=is_vendor,
                is_customer=is_customer,
                email=email,
                email_contains=email_contains,
                email_icontains=email_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                address_country=address_country,
                address_city=address_city,
                address_postal_code=address_postal_code,
                address_state=address_state,
                address_line1=address_line1,
                address_line2=address_line2,
                tag_ids_in=tag_ids_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        iban: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        tax_id: str | Unset = UNSET,
        vat_id: str | Unset = UNSET,
        id_in: Sequence[UUID | str] | Unset = UNSET,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | Unset = UNSET,
        sort: models.CounterpartCursorFields | str | Unset = UNSET,
        type_: models.CounterpartType | str | Unset = UNSET,
        counterpart_name: str | Unset = UNSET,
        counterpart_name_iexact: str | Unset = UNSET,
        counterpart_name_contains: str | Unset = UNSET,
        counterpart_name_icontains: str | Unset = UNSET,
        is_vendor: bool | Unset = UNSET,
        is_customer: bool | Unset = UNSET,
        email: str | Unset = UNSET,
        email_contains: str | Unset = UNSET,
        email_icontains: str | Unset = UNSET,
        created_at_gt: datetime.datetime | Unset = UNSET,
        created_at_lt: datetime.datetime | Unset = UNSET,
        created_at_gte: datetime.datetime | Unset = UNSET,
        created_at_lte: datetime.datetime | Unset = UNSET,
        address_country: str | Unset = UNSET,
        address_city: str | Unset = UNSET,
        address_postal_code: str | Unset = UNSET,
        address_state: str | Unset = UNSET,
        address_line1: str | Unset = UNSET,
        address_line2: str | Unset = UNSET,
        tag_ids_in: Sequence[UUID | str] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterparts.list_all():
                print(each)
        """
        from ..api.counterparts import _get_counterparts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                iban=iban,
                sort_code=sort_code,
                account_number=account_number,
                tax_id=tax_id,
                vat_id=vat_id,
                id_in=id_in,
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                type_=type_,
                counterpart_name=counterpart_name,
                counterpart_name_iexact=counterpart_name_iexact,
                counterpart_name_contains=counterpart_name_contains,
                counterpart_name_icontains=counterpart_name_icontains,
                is_vendor=is_vendor,
                is_customer=is_customer,
                email=email,
                email_contains=email_contains,
                email_icontains=email_icontains,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
                address_country=address_country,
                address_city=address_city,
                address_postal_code=address_postal_code,
                address_state=address_state,
                address_line1=address_line1,
                address_line2=address_line2,
                tag_ids_in=tag_ids_in,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def set_partner_metadata(
        self, counterpart_id: str | UUID, *, metadata: Any, **options: Unpack[CallOptions]
    ) -> models.PartnerMetadataResponse:
        """Replace the partner's metadata of a counterpart

        Replace all metadata; members left out are lost.

        Sends ``PUT /counterparts/{counterpart_id}/partner_metadata``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            metadata: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterparts.set_partner_metadata(
                "00000000-0000-4000-8000-000000000001",
                metadata={},
            )
        """

        from ..api.counterparts import _put_counterparts_id_partner_metadata_response as _parse

        return await self._call(
            _SET_PARTNER_METADATA,
            _set_partner_metadata_request(
                counterpart_id=counterpart_id,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        counterpart_id: str | UUID,
        *,
        body: models.CounterpartIndividualRootUpdatePayload
        | models.CounterpartOrganizationRootUpdatePayload
        | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse:
        """Change a counterpart

        Change the given members of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            body: Changes to a counterpart; what is left out stays.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.counterparts.update(
                "00000000-0000-4000-8000-000000000001",
                body=models.CounterpartIndividualRootUpdatePayload(individual=models.CounterpartIndividualUpdatePayload(email="person@example.test")),
            )
        """

        from ..api.counterparts import _patch_counterparts_id_response as _parse

        return _cast(
            "models.CounterpartIndividualRootResponse | models.CounterpartOrganizationRootResponse",
            await self._call(
                _UPDATE,
                _update_request(
                    counterpart_id=counterpart_id,
                    body=body,
                ),
                _parse,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartsWithRawResponse(self)


class AsyncCounterpartsWithRawResponse:
    """The methods of ``counterparts`` with raw responses."""

    def __init__(self, resource: AsyncCounterparts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_partner_metadata = async_raw(raw_resource.get_partner_metadata)
        self.list = async_raw(raw_resource.list)
        self.set_partner_metadata = async_raw(raw_resource.set_partner_metadata)
        self.update = async_raw(raw_resource.update)

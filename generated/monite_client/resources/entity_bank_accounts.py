"""``client.entity_bank_accounts`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="entity_bank_accounts.create",
    method="POST",
    path="/bank_accounts",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _post_bank_accounts_kwargs as _get_kwargs
    from ..models import CreateEntityBankAccountRequest

    names = (
        "country",
        "currency",
        "account_holder_name",
        "account_number",
        "bank_name",
        "bic",
        "display_name",
        "iban",
        "is_default_for_currency",
        "routing_number",
        "sort_code",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateEntityBankAccountRequest(**members))


_DELETE = Operation(
    name="entity_bank_accounts.delete",
    method="DELETE",
    path="/bank_accounts/{bank_account_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _delete_bank_accounts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="entity_bank_accounts.get",
    method="GET",
    path="/bank_accounts/{bank_account_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _get_bank_accounts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entity_bank_accounts.list",
    method="GET",
    path="/bank_accounts",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _get_bank_accounts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="entity_bank_accounts.make_default",
    method="POST",
    path="/bank_accounts/{bank_account_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _post_bank_accounts_id_make_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="entity_bank_accounts.update",
    method="PATCH",
    path="/bank_accounts/{bank_account_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts import _patch_bank_accounts_id_kwargs as _get_kwargs
    from ..models import UpdateEntityBankAccountRequest

    names = (
        "account_holder_name",
        "display_name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityBankAccountRequest(**members))


class EntityBankAccounts(Resource):
    """Operations on ``entity_bank_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        country: models.AllowedCountries | str,
        currency: models.CurrencyEnum | str,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        is_default_for_currency: bool | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityBankAccountResponse:
        """Create a bank account of the entity

        Sends ``POST /bank_accounts``, which is not retried automatically once it may have reached the server.

        Args:
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            display_name: Not described in the vendor's document.
            iban: Not described in the vendor's document.
            is_default_for_currency: The server's default is False.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_bank_accounts.create(country="AF", currency="AED")
        """

        from ..api.entity_bank_accounts import _post_bank_accounts_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                country=country,
                currency=currency,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bank_name=bank_name,
                bic=bic,
                display_name=display_name,
                iban=iban,
                is_default_for_currency=is_default_for_currency,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    def delete(self, bank_account_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a bank account of the entity

        Sends ``DELETE /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_bank_accounts.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                bank_account_id=bank_account_id,
            ),
            options,
        )

    def get(self, bank_account_id: str | UUID, **options: Unpack[CallOptions]) -> models.EntityBankAccountResponse:
        """Read a bank account of the entity

        Sends ``GET /bank_accounts/{bank_account_id}``.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_bank_accounts.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_bank_accounts import _get_bank_accounts_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    def list(self, **options: Unpack[CallOptions]) -> Page[models.EntityBankAccountResponse]:
        """List bank accounts of the entity

        List all bank accounts of the entity, on one page.

        Sends ``GET /bank_accounts``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_bank_accounts.list()
        """

        from ..api.entity_bank_accounts import _get_bank_accounts_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.EntityBankAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /bank_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.entity_bank_accounts.list_all():
                print(each)
        """
        from ..api.entity_bank_accounts import _get_bank_accounts_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def make_default(
        self, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityBankAccountResponse:
        """Make a bank account of the entity the default

        Make it the default of its currency; the default before it ceases to be one.

        Sends ``POST /bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_bank_accounts.make_default(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_bank_accounts import _post_bank_accounts_id_make_default_response as _parse

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityBankAccountResponse:
        """Change a bank account of the entity

        Change the given members of a bank account of the entity; the others stay.

        Sends ``PATCH /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            display_name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_bank_accounts.update(
                "00000000-0000-4000-8000-000000000001",
                account_holder_name="Example",
            )
        """

        from ..api.entity_bank_accounts import _patch_bank_accounts_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                display_name=display_name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> EntityBankAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EntityBankAccountsWithRawResponse(self)


class EntityBankAccountsWithRawResponse:
    """The methods of ``entity_bank_accounts`` with raw responses."""

    def __init__(self, resource: EntityBankAccounts) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.make_default = raw(raw_resource.make_default)
        self.update = raw(raw_resource.update)


class AsyncEntityBankAccounts(AsyncResource):
    """Operations on ``entity_bank_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        country: models.AllowedCountries | str,
        currency: models.CurrencyEnum | str,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        is_default_for_currency: bool | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityBankAccountResponse:
        """Create a bank account of the entity

        Sends ``POST /bank_accounts``, which is not retried automatically once it may have reached the server.

        Args:
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            display_name: Not described in the vendor's document.
            iban: Not described in the vendor's document.
            is_default_for_currency: The server's default is False.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_bank_accounts.create(country="AF", currency="AED")
        """

        from ..api.entity_bank_accounts import _post_bank_accounts_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                country=country,
                currency=currency,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bank_name=bank_name,
                bic=bic,
                display_name=display_name,
                iban=iban,
                is_default_for_currency=is_default_for_currency,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    async def delete(self, bank_account_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a bank account of the entity

        Sends ``DELETE /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_bank_accounts.delete(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                bank_account_id=bank_account_id,
            ),
            options,
        )

    async def get(
        self, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityBankAccountResponse:
        """Read a bank account of the entity

        Sends ``GET /bank_accounts/{bank_account_id}``.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_bank_accounts.get(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_bank_accounts import _get_bank_accounts_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.EntityBankAccountResponse]:
        """List bank accounts of the entity

        List all bank accounts of the entity, on one page.

        Sends ``GET /bank_accounts``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_bank_accounts.list()
        """

        from ..api.entity_bank_accounts import _get_bank_accounts_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.EntityBankAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /bank_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.entity_bank_accounts.list_all():
                print(each)
        """
        from ..api.entity_bank_accounts import _get_bank_accounts_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    async def make_default(
        self, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.EntityBankAccountResponse:
        """Make a bank account of the entity the default

        Make it the default of its currency; the default before it ceases to be one.

        Sends ``POST /bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_bank_accounts.make_default(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.entity_bank_accounts import _post_bank_accounts_id_make_default_response as _parse

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityBankAccountResponse:
        """Change a bank account of the entity

        Change the given members of a bank account of the entity; the others stay.

        Sends ``PATCH /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            display_name: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_bank_accounts.update(
                "00000000-0000-4000-8000-000000000001",
                account_holder_name="Example",
            )
        """

        from ..api.entity_bank_accounts import _patch_bank_accounts_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                display_name=display_name,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncEntityBankAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEntityBankAccountsWithRawResponse(self)


class AsyncEntityBankAccountsWithRawResponse:
    """The methods of ``entity_bank_accounts`` with raw responses."""

    def __init__(self, resource: AsyncEntityBankAccounts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.make_default = async_raw(raw_resource.make_default)
        self.update = async_raw(raw_resource.update)

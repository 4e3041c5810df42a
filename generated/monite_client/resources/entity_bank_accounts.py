"""``client.entity_bank_accounts`` of Monite."""

from __future__ import annotations

from functools import cached_property
from typing import Any
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
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
    from ..api.entity_bank_accounts.post_bank_accounts import _get_kwargs
    from ..models.create_entity_bank_account_request import CreateEntityBankAccountRequest

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
    from ..api.entity_bank_accounts.delete_bank_accounts_id import _get_kwargs

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
    from ..api.entity_bank_accounts.get_bank_accounts_id import _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entity_bank_accounts.list",
    method="GET",
    path="/bank_accounts",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_bank_accounts.get_bank_accounts import _get_kwargs

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
    from ..api.entity_bank_accounts.post_bank_accounts_id_make_default import _get_kwargs

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
    from ..api.entity_bank_accounts.patch_bank_accounts_id import _get_kwargs
    from ..models.update_entity_bank_account_request import UpdateEntityBankAccountRequest

    names = (
        "account_holder_name",
        "display_name",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityBankAccountRequest(**members))


class EntityBankAccounts(Resource):
    """Operations on ``entity_bank_accounts``."""

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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.post_bank_accounts import _parse_response

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
            _parse_response,
        )

    def delete(self, bank_account_id: str | UUID) -> None:
        """Delete a bank account of the entity

        Sends ``DELETE /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                bank_account_id=bank_account_id,
            ),
        )

    def get(self, bank_account_id: str | UUID) -> models.EntityBankAccountResponse:
        """Read a bank account of the entity

        Sends ``GET /bank_accounts/{bank_account_id}``.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.get_bank_accounts_id import _parse_response

        return self._call(
            _GET,
            _get_request(
                bank_account_id=bank_account_id,
            ),
            _parse_response,
        )

    def list(self) -> models.EntityBankAccountPaginationResponse:
        """List bank accounts of the entity

        List all bank accounts of the entity, on one page.

        Sends ``GET /bank_accounts``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.get_bank_accounts import _parse_response

        return self._call(_LIST, _list_request(), _parse_response)

    def make_default(self, bank_account_id: str | UUID) -> models.EntityBankAccountResponse:
        """Make a bank account of the entity the default

        Make it the default of its currency; the default before it ceases to be one.

        Sends ``POST /bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.post_bank_accounts_id_make_default import _parse_response

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                bank_account_id=bank_account_id,
            ),
            _parse_response,
        )

    def update(
        self,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
    ) -> models.EntityBankAccountResponse:
        """Change a bank account of the entity

        Change the given members of a bank account of the entity; the others stay.

        Sends ``PATCH /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            display_name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.patch_bank_accounts_id import _parse_response

        return self._call(
            _UPDATE,
            _update_request(
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                display_name=display_name,
            ),
            _parse_response,
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
    """Operations on ``entity_bank_accounts``."""

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

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.post_bank_accounts import _parse_response

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
            _parse_response,
        )

    async def delete(self, bank_account_id: str | UUID) -> None:
        """Delete a bank account of the entity

        Sends ``DELETE /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            Nothing.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                bank_account_id=bank_account_id,
            ),
        )

    async def get(self, bank_account_id: str | UUID) -> models.EntityBankAccountResponse:
        """Read a bank account of the entity

        Sends ``GET /bank_accounts/{bank_account_id}``.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.get_bank_accounts_id import _parse_response

        return await self._call(
            _GET,
            _get_request(
                bank_account_id=bank_account_id,
            ),
            _parse_response,
        )

    async def list(self) -> models.EntityBankAccountPaginationResponse:
        """List bank accounts of the entity

        List all bank accounts of the entity, on one page.

        Sends ``GET /bank_accounts``.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.get_bank_accounts import _parse_response

        return await self._call(_LIST, _list_request(), _parse_response)

    async def make_default(self, bank_account_id: str | UUID) -> models.EntityBankAccountResponse:
        """Make a bank account of the entity the default

        Make it the default of its currency; the default before it ceases to be one.

        Sends ``POST /bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.post_bank_accounts_id_make_default import _parse_response

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                bank_account_id=bank_account_id,
            ),
            _parse_response,
        )

    async def update(
        self,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        display_name: str | Unset = UNSET,
    ) -> models.EntityBankAccountResponse:
        """Change a bank account of the entity

        Change the given members of a bank account of the entity; the others stay.

        Sends ``PATCH /bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            display_name: Not described in the vendor's document.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        from ..api.entity_bank_accounts.patch_bank_accounts_id import _parse_response

        return await self._call(
            _UPDATE,
            _update_request(
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                display_name=display_name,
            ),
            _parse_response,
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

"""``client.counterpart_bank_accounts`` of Monite."""

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
from ..._runtime.resource import any_json as _any_json
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="counterpart_bank_accounts.create",
    method="POST",
    path="/counterparts/{counterpart_id}/bank_accounts",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import _post_counterparts_id_bank_accounts_kwargs as _get_kwargs
    from ..models import CreateCounterpartBankAccount

    names = (
        "country",
        "currency",
        "account_holder_name",
        "account_number",
        "bic",
        "iban",
        "is_default_for_currency",
        "name",
        "partner_metadata",
        "routing_number",
        "sort_code",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCounterpartBankAccount(**members))


_DELETE = Operation(
    name="counterpart_bank_accounts.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/bank_accounts/{bank_account_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import _delete_counterparts_id_bank_accounts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_bank_accounts.get",
    method="GET",
    path="/counterparts/{counterpart_id}/bank_accounts/{bank_account_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_bank_accounts.list",
    method="GET",
    path="/counterparts/{counterpart_id}/bank_accounts",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="counterpart_bank_accounts.make_default",
    method="POST",
    path="/counterparts/{counterpart_id}/bank_accounts/{bank_account_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import (
        _post_counterparts_id_bank_accounts_id_make_default_kwargs as _get_kwargs,
    )

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_bank_accounts.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/bank_accounts/{bank_account_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_bank_accounts import _patch_counterparts_id_bank_accounts_id_kwargs as _get_kwargs
    from ..models import UpdateCounterpartBankAccount

    names = (
        "account_holder_name",
        "account_number",
        "bic",
        "country",
        "currency",
        "iban",
        "name",
        "partner_metadata",
        "routing_number",
        "sort_code",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCounterpartBankAccount(**members))


class CounterpartBankAccounts(Resource):
    """Operations on ``counterpart_bank_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        country: models.AllowedCountries | str,
        currency: models.CurrencyEnum | str,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        is_default_for_currency: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartBankAccountResponse:
        """Create a bank account of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/bank_accounts``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            iban: Not described in the vendor's document.
            is_default_for_currency: The server's default is False.
            name: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.create(
                "00000000-0000-4000-8000-000000000001",
                country="AF",
                currency="AED",
            )
        """

        from ..api.counterpart_bank_accounts import _post_counterparts_id_bank_accounts_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                country=country,
                currency=currency,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bic=bic,
                iban=iban,
                is_default_for_currency=is_default_for_currency,
                name=name,
                partner_metadata=partner_metadata,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    def delete(self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a bank account of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartBankAccountResponse:
        """Read a bank account of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.CounterpartBankAccountResponse]:
        """List bank accounts of a counterpart

        List all bank accounts of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.CounterpartBankAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterpart_bank_accounts.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def make_default(
        self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Any:
        """Make a bank account of a counterpart the default

        Make it the default of its currency. The form of the response is not documented.

        Sends ``POST /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.make_default(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            _any_json,
            options,
        )

    def update(
        self,
        counterpart_id: str | UUID,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        iban: str | Unset = UNSET,
        name: str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartBankAccountResponse:
        """Change a bank account of a counterpart

        Change the given members of a bank account of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            iban: Not described in the vendor's document.
            name: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_bank_accounts.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                account_holder_name="Example",
            )
        """

        from ..api.counterpart_bank_accounts import _patch_counterparts_id_bank_accounts_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bic=bic,
                country=country,
                currency=currency,
                iban=iban,
                name=name,
                partner_metadata=partner_metadata,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartBankAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartBankAccountsWithRawResponse(self)


class CounterpartBankAccountsWithRawResponse:
    """The methods of ``counterpart_bank_accounts`` with raw responses."""

    def __init__(self, resource: CounterpartBankAccounts) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.make_default = raw(raw_resource.make_default)
        self.update = raw(raw_resource.update)


class AsyncCounterpartBankAccounts(AsyncResource):
    """Operations on ``counterpart_bank_accounts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        country: models.AllowedCountries | str,
        currency: models.CurrencyEnum | str,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        iban: str | Unset = UNSET,
        is_default_for_currency: bool | Unset = UNSET,
        name: str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartBankAccountResponse:
        """Create a bank account of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/bank_accounts``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            iban: Not described in the vendor's document.
            is_default_for_currency: The server's default is False.
            name: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.create(
                "00000000-0000-4000-8000-000000000001",
                country="AF",
                currency="AED",
            )
        """

        from ..api.counterpart_bank_accounts import _post_counterparts_id_bank_accounts_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                country=country,
                currency=currency,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bic=bic,
                iban=iban,
                is_default_for_currency=is_default_for_currency,
                name=name,
                partner_metadata=partner_metadata,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    async def delete(
        self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> None:
        """Delete a bank account of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartBankAccountResponse:
        """Read a bank account of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CounterpartBankAccountResponse]:
        """List bank accounts of a counterpart

        List all bank accounts of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.CounterpartBankAccountResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/bank_accounts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterpart_bank_accounts.list_all(
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.counterpart_bank_accounts import _get_counterparts_id_bank_accounts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def make_default(
        self, counterpart_id: str | UUID, bank_account_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Any:
        """Make a bank account of a counterpart the default

        Make it the default of its currency. The form of the response is not documented.

        Sends ``POST /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.make_default(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
            ),
            _any_json,
            options,
        )

    async def update(
        self,
        counterpart_id: str | UUID,
        bank_account_id: str | UUID,
        *,
        account_holder_name: str | Unset = UNSET,
        account_number: str | Unset = UNSET,
        bic: str | Unset = UNSET,
        country: models.AllowedCountries | str | Unset = UNSET,
        currency: models.CurrencyEnum | str | Unset = UNSET,
        iban: str | Unset = UNSET,
        name: str | Unset = UNSET,
        partner_metadata: Any | Unset = UNSET,
        routing_number: str | Unset = UNSET,
        sort_code: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartBankAccountResponse:
        """Change a bank account of a counterpart

        Change the given members of a bank account of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/bank_accounts/{bank_account_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            bank_account_id: Id of the bank account.
            account_holder_name: Not described in the vendor's document.
            account_number: Not described in the vendor's document.
            bic: Not described in the vendor's document.
            country: Country as an ISO 3166-1 code of two letters.
            currency: Currency as an ISO 4217 code.
            iban: Not described in the vendor's document.
            name: Not described in the vendor's document.
            partner_metadata: Not described in the vendor's document.
            routing_number: Not described in the vendor's document.
            sort_code: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_bank_accounts.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                account_holder_name="Example",
            )
        """

        from ..api.counterpart_bank_accounts import _patch_counterparts_id_bank_accounts_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                bank_account_id=bank_account_id,
                account_holder_name=account_holder_name,
                account_number=account_number,
                bic=bic,
                country=country,
                currency=currency,
                iban=iban,
                name=name,
                partner_metadata=partner_metadata,
                routing_number=routing_number,
                sort_code=sort_code,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartBankAccountsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartBankAccountsWithRawResponse(self)


class AsyncCounterpartBankAccountsWithRawResponse:
    """The methods of ``counterpart_bank_accounts`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartBankAccounts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.make_default = async_raw(raw_resource.make_default)
        self.update = async_raw(raw_resource.update)

"""``client.purchases`` of Piriod."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="purchases.create",
    method="POST",
    path="/purchases/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _create_purchase_kwargs as _get_kwargs
    from ..models import PurchaseInput

    names = (
        "supplier",
        "document",
        "number",
        "date",
        "lines",
        "due_date",
        "note",
        "discount",
        "discount_scheme",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "subtotal",
        "total",
        "retention",
        "tax_settings",
        "metadata",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PurchaseInput(**members))


_FINALIZE = Operation(
    name="purchases.finalize",
    method="GET",
    path="/purchases/{id}/finalize/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_FINALIZE.request_builder
def _finalize_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _finalize_purchase_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="purchases.update",
    method="PATCH",
    path="/purchases/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _update_purchase_kwargs as _get_kwargs
    from ..models import PurchasePatch

    names = (
        "supplier",
        "document",
        "number",
        "date",
        "due_date",
        "note",
        "discount",
        "discount_scheme",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "subtotal",
        "total",
        "retention",
        "tax_settings",
        "metadata",
        "lines",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=PurchasePatch(**members))


class Purchases(Resource):
    """Operations on ``purchases``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        supplier: str,
        document: int,
        number: int,
        date: datetime.date,
        lines: Sequence[models.PurchaseLineInput | Mapping[str, Any]],
        due_date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Purchase:
        """Create purchase

        Stores a draft.

        Sends ``POST /purchases/``, which is not retried automatically once it may have reached the server.

        Args:
            supplier: Identifier of the supplier, as text.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, 0 asks for the next number.
            date: Date of the document.
            lines: Lines of the document.
            due_date: Date the payment is due.
            note: Remark, at most 100 characters.
            discount: Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            piriod.purchases.create(
                supplier="Example",
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.PurchaseLineInput(name="Example", amount=1.5, quantity=1.5)],
            )
        """

        from ..api.procurement import _create_purchase_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                lines=lines,
                due_date=due_date,
                note=note,
                discount=discount,
                discount_scheme=discount_scheme,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                subtotal=subtotal,
                total=total,
                retention=retention,
                tax_settings=tax_settings,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Purchase:
        """Finalize purchase

        Locks the purchase and reports it to the tax agency where that applies. Changes state and cannot be
        undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /purchases/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.purchases.finalize("7")
        """

        from ..api.procurement import _finalize_purchase_response as _parse

        return self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        id: str,
        *,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        lines: Sequence[models.PurchaseLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Purchase:
        """Update purchase

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /purchases/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            supplier: Identifier of the supplier, as text.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, 0 asks for the next number.
            date: Date of the document.
            due_date: Date the payment is due.
            note: Remark, at most 100 characters.
            discount: Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.purchases.update("7", supplier="Example")
        """

        from ..api.procurement import _update_purchase_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                due_date=due_date,
                note=note,
                discount=discount,
                discount_scheme=discount_scheme,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                subtotal=subtotal,
                total=total,
                retention=retention,
                tax_settings=tax_settings,
                metadata=metadata,
                lines=lines,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> PurchasesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PurchasesWithRawResponse(self)


class PurchasesWithRawResponse:
    """The methods of ``purchases`` with raw responses."""

    def __init__(self, resource: Purchases) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.finalize = raw(raw_resource.finalize)
        self.update = raw(raw_resource.update)


class AsyncPurchases(AsyncResource):
    """Operations on ``purchases``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        supplier: str,
        document: int,
        number: int,
        date: datetime.date,
        lines: Sequence[models.PurchaseLineInput | Mapping[str, Any]],
        due_date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Purchase:
        """Create purchase

        Stores a draft.

        Sends ``POST /purchases/``, which is not retried automatically once it may have reached the server.

        Args:
            supplier: Identifier of the supplier, as text.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, 0 asks for the next number.
            date: Date of the document.
            lines: Lines of the document.
            due_date: Date the payment is due.
            note: Remark, at most 100 characters.
            discount: Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            await piriod.purchases.create(
                supplier="Example",
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.PurchaseLineInput(name="Example", amount=1.5, quantity=1.5)],
            )
        """

        from ..api.procurement import _create_purchase_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                lines=lines,
                due_date=due_date,
                note=note,
                discount=discount,
                discount_scheme=discount_scheme,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                subtotal=subtotal,
                total=total,
                retention=retention,
                tax_settings=tax_settings,
                metadata=metadata,
            ),
            _parse,
            options,
        )

    async def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Purchase:
        """Finalize purchase

        Locks the purchase and reports it to the tax agency where that applies. Changes state and cannot be
        undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /purchases/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.purchases.finalize("7")
        """

        from ..api.procurement import _finalize_purchase_response as _parse

        return await self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        supplier: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        due_date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        discount: float | Decimal | Unset = UNSET,
        discount_scheme: models.DiscountScheme | str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        subtotal: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        retention: float | Decimal | Unset = UNSET,
        tax_settings: models.TaxSettings | Mapping[str, Any] | Unset = UNSET,
        metadata: models.Metadata | Mapping[str, Any] | Unset = UNSET,
        lines: Sequence[models.PurchaseLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Purchase:
        """Update purchase

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /purchases/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            supplier: Identifier of the supplier, as text.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, 0 asks for the next number.
            date: Date of the document.
            due_date: Date the payment is due.
            note: Remark, at most 100 characters.
            discount: Discount; `discount_scheme` says whether percent or amount. The server's default is 0.
            discount_scheme: Unit of a discount: percent, or an amount of money.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            subtotal: Subtotal, in the currency of the document.
            total: Total, in the currency of the document.
            retention: Withheld amount, in the currency of the document.
            tax_settings: Tax settings; the members depend on the country.
            metadata: Members of the caller's own.
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.purchases.update("7", supplier="Example")
        """

        from ..api.procurement import _update_purchase_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                supplier=supplier,
                document=document,
                number=number,
                date=date,
                due_date=due_date,
                note=note,
                discount=discount,
                discount_scheme=discount_scheme,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                subtotal=subtotal,
                total=total,
                retention=retention,
                tax_settings=tax_settings,
                metadata=metadata,
                lines=lines,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncPurchasesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPurchasesWithRawResponse(self)


class AsyncPurchasesWithRawResponse:
    """The methods of ``purchases`` with raw responses."""

    def __init__(self, resource: AsyncPurchases) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.finalize = async_raw(raw_resource.finalize)
        self.update = async_raw(raw_resource.update)

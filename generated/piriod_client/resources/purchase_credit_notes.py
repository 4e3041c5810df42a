"""``client.purchase_credit_notes`` of Piriod."""

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
    name="purchase_credit_notes.create",
    method="POST",
    path="/purchases/credit-notes/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _create_purchase_credit_note_kwargs as _get_kwargs
    from ..models import PurchaseCreditNoteInput

    names = (
        "purchase",
        "document",
        "number",
        "date",
        "lines",
        "note",
        "internal_note",
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
    return _get_kwargs(**given, body=PurchaseCreditNoteInput(**members))


_FINALIZE = Operation(
    name="purchase_credit_notes.finalize",
    method="GET",
    path="/purchases/credit-notes/{id}/finalize/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_FINALIZE.request_builder
def _finalize_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _finalize_purchase_credit_note_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="purchase_credit_notes.update",
    method="PATCH",
    path="/purchases/credit-notes/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _update_purchase_credit_note_kwargs as _get_kwargs
    from ..models import PurchaseCreditNotePatch

    names = (
        "purchase",
        "document",
        "number",
        "date",
        "note",
        "internal_note",
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
    return _get_kwargs(**given, body=PurchaseCreditNotePatch(**members))


class PurchaseCreditNotes(Resource):
    """Operations on ``purchase_credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        purchase: int,
        document: int,
        number: int,
        date: datetime.date,
        lines: Sequence[models.PurchaseCreditNoteLineInput | Mapping[str, Any]],
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
    ) -> models.PurchaseCreditNote:
        """Create purchase credit note

        Stores a draft.

        Sends ``POST /purchases/credit-notes/``, which is not retried automatically once it may have reached the server.

        Args:
            purchase: Identifier of the credited purchase.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, numbered automatically.
            date: Date of the document.
            lines: Lines of the document.
            note: Remark, at most 64 characters. Earlier reference: required.
            internal_note: Remark for internal use, at most 1024 characters.
            discount: Discount; `discount_scheme` says whether percent or amount.
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

            piriod.purchase_credit_notes.create(
                purchase=7,
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.PurchaseCreditNoteLineInput(name="Example", amount=1.5, quantity=1.5)],
            )
        """

        from ..api.procurement import _create_purchase_credit_note_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                purchase=purchase,
                document=document,
                number=number,
                date=date,
                lines=lines,
                note=note,
                internal_note=internal_note,
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

    def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.PurchaseCreditNote:
        """Finalize purchase credit note

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /purchases/credit-notes/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.purchase_credit_notes.finalize("7")
        """

        from ..api.procurement import _finalize_purchase_credit_note_response as _parse

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
        purchase: int | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
        lines: Sequence[models.PurchaseCreditNoteLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseCreditNote:
        """Update purchase credit note

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /purchases/credit-notes/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            purchase: Identifier of the credited purchase.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, numbered automatically.
            date: Date of the document.
            note: Remark, at most 64 characters. Earlier reference: required.
            internal_note: Remark for internal use, at most 1024 characters.
            discount: Discount; `discount_scheme` says whether percent or amount.
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
            piriod.purchase_credit_notes.update("7", purchase=7)
        """

        from ..api.procurement import _update_purchase_credit_note_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                purchase=purchase,
                document=document,
                number=number,
                date=date,
                note=note,
                internal_note=internal_note,
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
    def with_raw_response(self) -> PurchaseCreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return PurchaseCreditNotesWithRawResponse(self)


class PurchaseCreditNotesWithRawResponse:
    """The methods of ``purchase_credit_notes`` with raw responses."""

    def __init__(self, resource: PurchaseCreditNotes) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.finalize = raw(raw_resource.finalize)
        self.update = raw(raw_resource.update)


class AsyncPurchaseCreditNotes(AsyncResource):
    """Operations on ``purchase_credit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        purchase: int,
        document: int,
        number: int,
        date: datetime.date,
        lines: Sequence[models.PurchaseCreditNoteLineInput | Mapping[str, Any]],
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
    ) -> models.PurchaseCreditNote:
        """Create purchase credit note

        Stores a draft.

        Sends ``POST /purchases/credit-notes/``, which is not retried automatically once it may have reached the server.

        Args:
            purchase: Identifier of the credited purchase.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, numbered automatically.
            date: Date of the document.
            lines: Lines of the document.
            note: Remark, at most 64 characters. Earlier reference: required.
            internal_note: Remark for internal use, at most 1024 characters.
            discount: Discount; `discount_scheme` says whether percent or amount.
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

            await piriod.purchase_credit_notes.create(
                purchase=7,
                document=7,
                number=7,
                date=datetime.date(2024, 5, 6),
                lines=[models.PurchaseCreditNoteLineInput(name="Example", amount=1.5, quantity=1.5)],
            )
        """

        from ..api.procurement import _create_purchase_credit_note_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                purchase=purchase,
                document=document,
                number=number,
                date=date,
                lines=lines,
                note=note,
                internal_note=internal_note,
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

    async def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.PurchaseCreditNote:
        """Finalize purchase credit note

        Makes a draft final. Changes state and cannot be undone although it is a GET: never repeat or
        prefetch it.

        Sends ``GET /purchases/credit-notes/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.purchase_credit_notes.finalize("7")
        """

        from ..api.procurement import _finalize_purchase_credit_note_response as _parse

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
        purchase: int | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        note: str | Unset = UNSET,
        internal_note: str | Unset = UNSET,
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
        lines: Sequence[models.PurchaseCreditNoteLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseCreditNote:
        """Update purchase credit note

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /purchases/credit-notes/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            purchase: Identifier of the credited purchase.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: optional, numbered automatically.
            date: Date of the document.
            note: Remark, at most 64 characters. Earlier reference: required.
            internal_note: Remark for internal use, at most 1024 characters.
            discount: Discount; `discount_scheme` says whether percent or amount.
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
            await piriod.purchase_credit_notes.update("7", purchase=7)
        """

        from ..api.procurement import _update_purchase_credit_note_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                purchase=purchase,
                document=document,
                number=number,
                date=date,
                note=note,
                internal_note=internal_note,
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
    def with_raw_response(self) -> AsyncPurchaseCreditNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncPurchaseCreditNotesWithRawResponse(self)


class AsyncPurchaseCreditNotesWithRawResponse:
    """The methods of ``purchase_credit_notes`` with raw responses."""

    def __init__(self, resource: AsyncPurchaseCreditNotes) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.finalize = async_raw(raw_resource.finalize)
        self.update = async_raw(raw_resource.update)

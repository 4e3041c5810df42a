"""``client.orders`` of Piriod."""

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
    name="orders.create",
    method="POST",
    path="/orders/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _create_order_kwargs as _get_kwargs
    from ..models import OrderInput

    names = (
        "customer",
        "document",
        "date",
        "shipping_type",
        "lines",
        "number",
        "address",
        "state",
        "carrier_id",
        "carrier_name",
        "licence_plate",
        "note",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "total",
        "references",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OrderInput(**members))


_DELETE = Operation(
    name="orders.delete",
    method="DELETE",
    path="/orders/{id}/",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _delete_order_kwargs as _get_kwargs

    return _get_kwargs(**given)


_FINALIZE = Operation(
    name="orders.finalize",
    method="GET",
    path="/orders/{id}/finalize/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_FINALIZE.request_builder
def _finalize_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _finalize_order_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="orders.get",
    method="GET",
    path="/orders/{id}/",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.procurement import _get_order_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="orders.update",
    method="PATCH",
    path="/orders/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.earlier_reference import _update_order_kwargs as _get_kwargs
    from ..models import OrderPatch

    names = (
        "customer",
        "document",
        "number",
        "date",
        "shipping_type",
        "address",
        "state",
        "carrier_id",
        "carrier_name",
        "licence_plate",
        "note",
        "amount",
        "exempt",
        "tax",
        "tax_percent",
        "total",
        "references",
        "lines",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=OrderPatch(**members))


class Orders(Resource):
    """Operations on ``orders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        customer: str,
        document: int,
        date: datetime.date,
        shipping_type: str,
        lines: Sequence[models.OrderLineInput | Mapping[str, Any]],
        number: int | Unset = UNSET,
        address: str | Unset = UNSET,
        state: int | Unset = UNSET,
        carrier_id: str | Unset = UNSET,
        carrier_name: str | Unset = UNSET,
        licence_plate: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Create order

        Stores a draft.

        Sends ``POST /orders/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            shipping_type: Code of the kind of delivery, such as `1`.
            lines: Lines of the document.
            number: Document number. Earlier reference: assigned automatically.
            address: Address.
            state: Identifier of the state or region.
            carrier_id: Identifier of the carrier.
            carrier_name: Name of the carrier.
            licence_plate: Licence plate of the vehicle.
            note: Remark.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            total: Total, in the currency of the document.
            references: Documents this one refers to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            piriod.orders.create(
                customer="Example",
                document=7,
                date=datetime.date(2024, 5, 6),
                shipping_type="Example",
                lines=[models.OrderLineInput(name="Example")],
            )
        """

        from ..api.procurement import _create_order_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date=date,
                shipping_type=shipping_type,
                lines=lines,
                number=number,
                address=address,
                state=state,
                carrier_id=carrier_id,
                carrier_name=carrier_name,
                licence_plate=licence_plate,
                note=note,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                total=total,
                references=references,
            ),
            _parse,
            options,
        )

    def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete order

        Removes a draft.

        Sends ``DELETE /orders/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.orders.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Order:
        """Finalize order

        Locks the order, has the tax agency check it and fills `local_file`. Changes state and cannot be
        undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /orders/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.orders.finalize("7")
        """

        from ..api.earlier_reference import _finalize_order_response as _parse

        return self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> models.Order:
        """Retrieve order

        Sends ``GET /orders/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.orders.get("7")
        """

        from ..api.procurement import _get_order_response as _parse

        return self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        shipping_type: str | Unset = UNSET,
        address: str | Unset = UNSET,
        state: int | Unset = UNSET,
        carrier_id: str | Unset = UNSET,
        carrier_name: str | Unset = UNSET,
        licence_plate: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        lines: Sequence[models.OrderLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Update order

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /orders/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: assigned automatically.
            date: Date of the document.
            shipping_type: Code of the kind of delivery, such as `1`.
            address: Address.
            state: Identifier of the state or region.
            carrier_id: Identifier of the carrier.
            carrier_name: Name of the carrier.
            licence_plate: Licence plate of the vehicle.
            note: Remark.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            total: Total, in the currency of the document.
            references: Documents this one refers to.
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.orders.update("7", customer="Example")
        """

        from ..api.earlier_reference import _update_order_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                customer=customer,
                document=document,
                number=number,
                date=date,
                shipping_type=shipping_type,
                address=address,
                state=state,
                carrier_id=carrier_id,
                carrier_name=carrier_name,
                licence_plate=licence_plate,
                note=note,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                total=total,
                references=references,
                lines=lines,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> OrdersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OrdersWithRawResponse(self)


class OrdersWithRawResponse:
    """The methods of ``orders`` with raw responses."""

    def __init__(self, resource: Orders) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.finalize = raw(raw_resource.finalize)
        self.get = raw(raw_resource.get)
        self.update = raw(raw_resource.update)


class AsyncOrders(AsyncResource):
    """Operations on ``orders``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        customer: str,
        document: int,
        date: datetime.date,
        shipping_type: str,
        lines: Sequence[models.OrderLineInput | Mapping[str, Any]],
        number: int | Unset = UNSET,
        address: str | Unset = UNSET,
        state: int | Unset = UNSET,
        carrier_id: str | Unset = UNSET,
        carrier_name: str | Unset = UNSET,
        licence_plate: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Create order

        Stores a draft.

        Sends ``POST /orders/``, which is not retried automatically once it may have reached the server.

        Args:
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            shipping_type: Code of the kind of delivery, such as `1`.
            lines: Lines of the document.
            number: Document number. Earlier reference: assigned automatically.
            address: Address.
            state: Identifier of the state or region.
            carrier_id: Identifier of the carrier.
            carrier_name: Name of the carrier.
            licence_plate: Licence plate of the vehicle.
            note: Remark.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            total: Total, in the currency of the document.
            references: Documents this one refers to.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime
            from piriod_client import models

            await piriod.orders.create(
                customer="Example",
                document=7,
                date=datetime.date(2024, 5, 6),
                shipping_type="Example",
                lines=[models.OrderLineInput(name="Example")],
            )
        """

        from ..api.procurement import _create_order_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                customer=customer,
                document=document,
                date=date,
                shipping_type=shipping_type,
                lines=lines,
                number=number,
                address=address,
                state=state,
                carrier_id=carrier_id,
                carrier_name=carrier_name,
                licence_plate=licence_plate,
                note=note,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                total=total,
                references=references,
            ),
            _parse,
            options,
        )

    async def delete(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Delete order

        Removes a draft.

        Sends ``DELETE /orders/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.orders.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def finalize(self, id: str, **options: Unpack[CallOptions]) -> models.Order:
        """Finalize order

        Locks the order, has the tax agency check it and fills `local_file`. Changes state and cannot be
        undone although it is a GET: never repeat or prefetch it.

        Sends ``GET /orders/{id}/finalize/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.orders.finalize("7")
        """

        from ..api.earlier_reference import _finalize_order_response as _parse

        return await self._call(
            _FINALIZE,
            _finalize_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> models.Order:
        """Retrieve order

        Sends ``GET /orders/{id}/``.

        Args:
            id: Identifier of the object.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.orders.get("7")
        """

        from ..api.procurement import _get_order_response as _parse

        return await self._call(
            _GET,
            _get_request(
                id=id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        customer: str | Unset = UNSET,
        document: int | Unset = UNSET,
        number: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        shipping_type: str | Unset = UNSET,
        address: str | Unset = UNSET,
        state: int | Unset = UNSET,
        carrier_id: str | Unset = UNSET,
        carrier_name: str | Unset = UNSET,
        licence_plate: str | Unset = UNSET,
        note: str | Unset = UNSET,
        amount: float | Decimal | Unset = UNSET,
        exempt: float | Decimal | Unset = UNSET,
        tax: float | Decimal | Unset = UNSET,
        tax_percent: float | Decimal | Unset = UNSET,
        total: float | Decimal | Unset = UNSET,
        references: Sequence[models.DocumentReferenceInput | Mapping[str, Any]] | Unset = UNSET,
        lines: Sequence[models.OrderLineInput | Mapping[str, Any]] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.Order:
        """Update order

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /orders/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            customer: Identifier of the customer.
            document: Document type; see `/generals/documents/`.
            number: Document number. Earlier reference: assigned automatically.
            date: Date of the document.
            shipping_type: Code of the kind of delivery, such as `1`.
            address: Address.
            state: Identifier of the state or region.
            carrier_id: Identifier of the carrier.
            carrier_name: Name of the carrier.
            licence_plate: Licence plate of the vehicle.
            note: Remark.
            amount: Amount, in the currency of the document.
            exempt: Amount free of tax, in the currency of the document.
            tax: Tax, in the currency of the document.
            tax_percent: Tax rate in percent.
            total: Total, in the currency of the document.
            references: Documents this one refers to.
            lines: Lines of the document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.orders.update("7", customer="Example")
        """

        from ..api.earlier_reference import _update_order_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                customer=customer,
                document=document,
                number=number,
                date=date,
                shipping_type=shipping_type,
                address=address,
                state=state,
                carrier_id=carrier_id,
                carrier_name=carrier_name,
                licence_plate=licence_plate,
                note=note,
                amount=amount,
                exempt=exempt,
                tax=tax,
                tax_percent=tax_percent,
                total=total,
                references=references,
                lines=lines,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncOrdersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOrdersWithRawResponse(self)


class AsyncOrdersWithRawResponse:
    """The methods of ``orders`` with raw responses."""

    def __init__(self, resource: AsyncOrders) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.finalize = async_raw(raw_resource.finalize)
        self.get = async_raw(raw_resource.get)
        self.update = async_raw(raw_resource.update)

"""``client.expense_categories`` of Kantata OX."""

from __future__ import annotations

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
    name="expense_categories.create",
    method="POST",
    path="/expense_categories",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("expense_categories",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_categories import _create_expense_category_kwargs as _get_kwargs
    from ..models import CreateExpenseCategoryBody

    names = ("expense_category",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateExpenseCategoryBody(**members))


_DELETE = Operation(
    name="expense_categories.delete",
    method="DELETE",
    path="/expense_categories/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_categories import _delete_expense_category_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="expense_categories.list",
    method="GET",
    path="/expense_categories",
    success=(200,),
    retryable=True,
    lists=frozenset(("only",)),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("expense_categories",),
    includes=Includes(open=True),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=("alphabetical:asc", "alphabetical:desc"),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_categories import _get_expense_categories_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="expense_categories.update",
    method="PUT",
    path="/expense_categories/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("expense_categories",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.expense_categories import _update_expense_category_kwargs as _get_kwargs
    from ..models import UpdateExpenseCategoryBody

    names = ("expense_category",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateExpenseCategoryBody(**members))


class ExpenseCategories(Resource):
    """Operations on ``expense_categories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, expense_category: models.NewExpenseCategory | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.ExpenseCategory:
        """Create an expense category

        Sends ``POST /expense_categories``, which is not retried automatically once it may have reached the server.

        Args:
            expense_category: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.expense_categories.create(
                expense_category=models.NewExpenseCategory(name="Example"),
            )
        """

        return _cast(
            "records.ExpenseCategory",
            _record(
                self,
                _CREATE,
                _create_request(
                    expense_category=expense_category,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an expense category

        Sends ``DELETE /expense_categories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.expense_categories.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def list(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        order: records.ExpenseCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.ExpenseCategory]:
        """List expense categories

        Sends ``GET /expense_categories``.

        Args:
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_active: The server's default is True.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.expense_categories.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                only_active=only_active,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        order: records.ExpenseCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.ExpenseCategory]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expense_categories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.expense_categories.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                only_active=only_active,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        expense_category: models.ExpenseCategoryChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ExpenseCategory:
        """Change an expense category

        Sends ``PUT /expense_categories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            expense_category: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.expense_categories.update(
                "7",
                expense_category=models.ExpenseCategoryChanges(name="Example"),
            )
        """

        return _cast(
            "records.ExpenseCategory",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    expense_category=expense_category,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> ExpenseCategoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ExpenseCategoriesWithRawResponse(self)


class ExpenseCategoriesWithRawResponse:
    """The methods of ``expense_categories`` with raw responses."""

    def __init__(self, resource: ExpenseCategories) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncExpenseCategories(AsyncResource):
    """Operations on ``expense_categories``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, expense_category: models.NewExpenseCategory | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.ExpenseCategory:
        """Create an expense category

        Sends ``POST /expense_categories``, which is not retried automatically once it may have reached the server.

        Args:
            expense_category: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.expense_categories.create(
                expense_category=models.NewExpenseCategory(name="Example"),
            )
        """

        return _cast(
            "records.ExpenseCategory",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    expense_category=expense_category,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an expense category

        Sends ``DELETE /expense_categories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.expense_categories.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def list(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        order: records.ExpenseCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.ExpenseCategory]:
        """List expense categories

        Sends ``GET /expense_categories``.

        Args:
            matching: Text to match.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_active: The server's default is True.
            order: One of alphabetical:asc, alphabetical:desc; anything else falls back to the default. The
                server's default is 'alphabetical:asc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.expense_categories.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                only_active=only_active,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        matching: str | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        order: records.ExpenseCategoryOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.ExpenseCategory]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /expense_categories`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.expense_categories.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                matching=matching,
                only=only,
                only_active=only_active,
                order=order,
                page=page,
                per_page=per_page,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        expense_category: models.ExpenseCategoryChanges | Mapping[str, Any],
        **options: Unpack[CallOptions],
    ) -> records.ExpenseCategory:
        """Change an expense category

        Sends ``PUT /expense_categories/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            expense_category: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.expense_categories.update(
                "7",
                expense_category=models.ExpenseCategoryChanges(name="Example"),
            )
        """

        return _cast(
            "records.ExpenseCategory",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    expense_category=expense_category,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncExpenseCategoriesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncExpenseCategoriesWithRawResponse(self)


class AsyncExpenseCategoriesWithRawResponse:
    """The methods of ``expense_categories`` with raw responses."""

    def __init__(self, resource: AsyncExpenseCategories) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

"""``client.debit_notes`` of Piriod."""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="debit_notes.create",
    method="POST",
    path="/debitnotes/",
    success=(201,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _create_debit_note_kwargs as _get_kwargs
    from ..models import DebitNoteInput

    names = (
        "credit_note",
        "document",
        "date",
        "number",
        "note",
        "internal_note",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=DebitNoteInput(**members))


_UPDATE = Operation(
    name="debit_notes.update",
    method="PATCH",
    path="/debitnotes/{id}/",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-simple-workspace", "x-piriod-test-mode")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.billing import _update_debit_note_kwargs as _get_kwargs
    from ..models import DebitNotePatch

    names = (
        "credit_note",
        "document",
        "date",
        "number",
        "note",
        "internal_note",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=DebitNotePatch(**members))


class DebitNotes(Resource):
    """Operations on ``debit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        credit_note: int,
        document: int,
        date: datetime.date,
        number: int | Unset = UNSET,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DebitNote:
        """Create debit note

        Stores a draft that takes back a credit note.

        Sends ``POST /debitnotes/``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note: Identifier of the credit note.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            piriod.debit_notes.create(
                credit_note=7,
                document=7,
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.billing import _create_debit_note_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                credit_note=credit_note,
                document=document,
                date=date,
                number=number,
                note=note,
                internal_note=internal_note,
            ),
            _parse,
            options,
        )

    def update(
        self,
        id: str,
        *,
        credit_note: int | Unset = UNSET,
        document: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        number: int | Unset = UNSET,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DebitNote:
        """Update debit note

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /debitnotes/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            credit_note: Identifier of the credit note.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            piriod.debit_notes.update("7", credit_note=7)
        """

        from ..api.billing import _update_debit_note_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                id=id,
                credit_note=credit_note,
                document=document,
                date=date,
                number=number,
                note=note,
                internal_note=internal_note,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> DebitNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return DebitNotesWithRawResponse(self)


class DebitNotesWithRawResponse:
    """The methods of ``debit_notes`` with raw responses."""

    def __init__(self, resource: DebitNotes) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.update = raw(raw_resource.update)


class AsyncDebitNotes(AsyncResource):
    """Operations on ``debit_notes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        credit_note: int,
        document: int,
        date: datetime.date,
        number: int | Unset = UNSET,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DebitNote:
        """Create debit note

        Stores a draft that takes back a credit note.

        Sends ``POST /debitnotes/``, which is not retried automatically once it may have reached the server.

        Args:
            credit_note: Identifier of the credit note.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            import datetime

            await piriod.debit_notes.create(
                credit_note=7,
                document=7,
                date=datetime.date(2024, 5, 6),
            )
        """

        from ..api.billing import _create_debit_note_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                credit_note=credit_note,
                document=document,
                date=date,
                number=number,
                note=note,
                internal_note=internal_note,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        id: str,
        *,
        credit_note: int | Unset = UNSET,
        document: int | Unset = UNSET,
        date: datetime.date | Unset = UNSET,
        number: int | Unset = UNSET,
        note: str | None | Unset = UNSET,
        internal_note: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.DebitNote:
        """Update debit note

        Changes a draft; any part of the object may be given.

        Sends ``PATCH /debitnotes/{id}/``, which is not retried automatically once it may have reached the server.

        Args:
            id: Identifier of the object.
            credit_note: Identifier of the credit note.
            document: Document type; see `/generals/documents/`.
            date: Date of the document.
            number: Document number.
            note: Remark, at most 64 characters.
            internal_note: Remark for internal use, at most 1024 characters.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await piriod.debit_notes.update("7", credit_note=7)
        """

        from ..api.billing import _update_debit_note_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                id=id,
                credit_note=credit_note,
                document=document,
                date=date,
                number=number,
                note=note,
                internal_note=internal_note,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncDebitNotesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncDebitNotesWithRawResponse(self)


class AsyncDebitNotesWithRawResponse:
    """The methods of ``debit_notes`` with raw responses."""

    def __init__(self, resource: AsyncDebitNotes) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.update = async_raw(raw_resource.update)

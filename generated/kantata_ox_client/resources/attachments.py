"""``client.attachments`` of Kantata OX."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from ..._runtime.base.operation import Operation
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import (
    RecordsOperation,
    async_records_page,
    records_page,
)
from ..._runtime.sideload.page import AsyncRecordPage, RecordPage
from .. import models, records
from ..records.registry import REGISTRY

_CREATE = Operation(
    name="attachments.create",
    method="POST",
    path="/attachments",
    success=(200,),
    retryable=False,
)
_CREATE_RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments.create_attachment import _get_kwargs
    from ..models.create_attachment_body import CreateAttachmentBody

    names = ("attachment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAttachmentBody(**members))


_DELETE = Operation(
    name="attachments.delete",
    method="DELETE",
    path="/attachments/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments.delete_attachment import _get_kwargs

    return _get_kwargs(**given)


_SYNC = Operation(
    name="attachments.sync",
    method="PUT",
    path="/attachments/{id}/sync",
    success=(200,),
    retryable=False,
)
_SYNC_RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_SYNC.request_builder
def _sync_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments.sync_attachment import _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="attachments.update",
    method="PUT",
    path="/attachments/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE_RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments.update_attachment import _get_kwargs
    from ..models.update_attachment_body import UpdateAttachmentBody

    names = ("attachment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAttachmentBody(**members))


class Attachments(Resource):
    """Operations on ``attachments``."""

    def create(self, *, attachment: models.NewAttachment) -> RecordPage[records.Attachment]:
        """Upload a file

        Answers with the id of the attachment, which other calls then name.

        Sends ``POST /attachments``, which is not retried automatically once it may have reached the server.

        Args:
            attachment: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _CREATE,
            _create_request(
                attachment=attachment,
            ),
            _CREATE_RECORDS,
        )

    def delete(self, id: str | int) -> None:
        """Delete an attachment

        Sends ``DELETE /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

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
                id=id,
            ),
        )

    def sync(self, id: str | int) -> RecordPage[records.Attachment]:
        """Bring an attachment up to date

        Sends ``PUT /attachments/{id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _SYNC,
            _sync_request(
                id=id,
            ),
            _SYNC_RECORDS,
        )

    def update(self, id: str | int, *, attachment: models.AttachmentChanges) -> RecordPage[records.Attachment]:
        """Change an attachment

        Sends ``PUT /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            attachment: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                attachment=attachment,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AttachmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AttachmentsWithRawResponse(self)


class AttachmentsWithRawResponse:
    """The methods of ``attachments`` with raw responses."""

    def __init__(self, resource: Attachments) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.sync = raw(raw_resource.sync)
        self.update = raw(raw_resource.update)


class AsyncAttachments(AsyncResource):
    """Operations on ``attachments``."""

    async def create(self, *, attachment: models.NewAttachment) -> AsyncRecordPage[records.Attachment]:
        """Upload a file

        Answers with the id of the attachment, which other calls then name.

        Sends ``POST /attachments``, which is not retried automatically once it may have reached the server.

        Args:
            attachment: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _CREATE,
            _create_request(
                attachment=attachment,
            ),
            _CREATE_RECORDS,
        )

    async def delete(self, id: str | int) -> None:
        """Delete an attachment

        Sends ``DELETE /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

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
                id=id,
            ),
        )

    async def sync(self, id: str | int) -> AsyncRecordPage[records.Attachment]:
        """Bring an attachment up to date

        Sends ``PUT /attachments/{id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _SYNC,
            _sync_request(
                id=id,
            ),
            _SYNC_RECORDS,
        )

    async def update(
        self, id: str | int, *, attachment: models.AttachmentChanges
    ) -> AsyncRecordPage[records.Attachment]:
        """Change an attachment

        Sends ``PUT /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            attachment: Not described in the vendor's document.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API returned an error status.
            DecodeError: The response does not match the document.
            ApiConnectionError: The connection failed, or the response was incomplete.
            ApiTimeoutError: No response in time.
        """

        return await async_records_page(
            self,
            _UPDATE,
            _update_request(
                id=id,
                attachment=attachment,
            ),
            _UPDATE_RECORDS,
        )

    @cached_property
    def with_raw_response(self) -> AsyncAttachmentsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAttachmentsWithRawResponse(self)


class AsyncAttachmentsWithRawResponse:
    """The methods of ``attachments`` with raw responses."""

    def __init__(self, resource: AsyncAttachments) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.sync = async_raw(raw_resource.sync)
        self.update = async_raw(raw_resource.update)

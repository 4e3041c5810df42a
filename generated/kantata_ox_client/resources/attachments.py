"""``client.attachments`` of Kantata OX."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.resource import AsyncResource, Resource, async_raw, raw
from ..._runtime.sideload.includes import Includes
from ..._runtime.sideload.operations import RecordsOperation
from ..._runtime.sideload.operations import async_record as _async_record
from ..._runtime.sideload.operations import record as _record
from .. import models, records
from ..records.registry import REGISTRY

_CREATE = Operation(
    name="attachments.create",
    method="POST",
    path="/attachments",
    success=(200,),
    retryable=False,
)
_CREATE__RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments import _create_attachment_kwargs as _get_kwargs
    from ..models import CreateAttachmentBody

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
    from ..api.attachments import _delete_attachment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_SYNC = Operation(
    name="attachments.sync",
    method="PUT",
    path="/attachments/{id}/sync",
    success=(200,),
    retryable=False,
)
_SYNC__RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_SYNC.request_builder
def _sync_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments import _sync_attachment_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="attachments.update",
    method="PUT",
    path="/attachments/{id}",
    success=(200,),
    retryable=False,
)
_UPDATE__RECORDS = RecordsOperation(REGISTRY, ("attachments",), includes=Includes(open=True))


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.attachments import _update_attachment_kwargs as _get_kwargs
    from ..models import UpdateAttachmentBody

    names = ("attachment",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAttachmentBody(**members))


class Attachments(Resource):
    """Operations on ``attachments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self, *, attachment: models.NewAttachment | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Attachment:
        """Upload a file

        Answers with the id of the attachment, which other calls then name.

        Sends ``POST /attachments``, which is not retried automatically once it may have reached the server.

        Args:
            attachment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.attachments.create(attachment=models.NewAttachment(type_="Example"))
        """

        return _cast(
            "records.Attachment",
            _record(
                self,
                _CREATE,
                _create_request(
                    attachment=attachment,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an attachment

        Sends ``DELETE /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.attachments.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def sync(self, id: str | int, **options: Unpack[CallOptions]) -> records.Attachment:
        """Bring an attachment up to date

        Sends ``PUT /attachments/{id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.attachments.sync("7")
        """

        return _cast(
            "records.Attachment",
            _record(
                self,
                _SYNC,
                _sync_request(
                    id=id,
                ),
                _SYNC__RECORDS,
                options,
            ),
        )

    def update(
        self, id: str | int, *, attachment: models.AttachmentChanges | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Attachment:
        """Change an attachment

        Sends ``PUT /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            attachment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.attachments.update(
                "7",
                attachment=models.AttachmentChanges(filename="Example"),
            )
        """

        return _cast(
            "records.Attachment",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    attachment=attachment,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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
    """Operations on ``attachments``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self, *, attachment: models.NewAttachment | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Attachment:
        """Upload a file

        Answers with the id of the attachment, which other calls then name.

        Sends ``POST /attachments``, which is not retried automatically once it may have reached the server.

        Args:
            attachment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.attachments.create(
                attachment=models.NewAttachment(type_="Example"),
            )
        """

        return _cast(
            "records.Attachment",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    attachment=attachment,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an attachment

        Sends ``DELETE /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.attachments.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def sync(self, id: str | int, **options: Unpack[CallOptions]) -> records.Attachment:
        """Bring an attachment up to date

        Sends ``PUT /attachments/{id}/sync``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.attachments.sync("7")
        """

        return _cast(
            "records.Attachment",
            await _async_record(
                self,
                _SYNC,
                _sync_request(
                    id=id,
                ),
                _SYNC__RECORDS,
                options,
            ),
        )

    async def update(
        self, id: str | int, *, attachment: models.AttachmentChanges | Mapping[str, Any], **options: Unpack[CallOptions]
    ) -> records.Attachment:
        """Change an attachment

        Sends ``PUT /attachments/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            attachment: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.attachments.update(
                "7",
                attachment=models.AttachmentChanges(filename="Example"),
            )
        """

        return _cast(
            "records.Attachment",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    attachment=attachment,
                ),
                _UPDATE__RECORDS,
                options,
            ),
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

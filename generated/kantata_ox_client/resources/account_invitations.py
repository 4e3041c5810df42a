"""``client.account_invitations`` of Kantata OX."""

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
    name="account_invitations.create",
    method="POST",
    path="/account_invitations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE__RECORDS = RecordsOperation(
    REGISTRY, ("account_invitations",), includes=Includes(documented=("default_role", "invitee", "inviter"))
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _create_account_invitation_kwargs as _get_kwargs
    from ..models import CreateAccountInvitationBody

    names = ("account_invitation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAccountInvitationBody(**members))


_CREATE_MANY = Operation(
    name="account_invitations.create_many",
    method="POST",
    path="/account_invitations",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_CREATE_MANY__RECORDS = RecordsOperation(
    REGISTRY, ("account_invitations",), includes=Includes(documented=("default_role", "invitee", "inviter"))
)


@_CREATE_MANY.request_builder
def _create_many_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _create_account_invitation_kwargs as _get_kwargs
    from ..models import CreateAccountInvitationBody

    names = ("account_invitations",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateAccountInvitationBody(**members))


_DELETE = Operation(
    name="account_invitations.delete",
    method="DELETE",
    path="/account_invitations/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _delete_account_invitation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="account_invitations.get",
    method="GET",
    path="/account_invitations/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY, ("account_invitations",), includes=Includes(documented=("default_role", "invitee", "inviter"))
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _get_account_invitation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="account_invitations.list",
    method="GET",
    path="/account_invitations",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only")),
    filters=frozenset(("only",)),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_invitations",),
    includes=Includes(documented=("default_role", "invitee", "inviter")),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "bill_rate:asc",
        "bill_rate:desc",
        "cost_rate:asc",
        "cost_rate:desc",
        "created_at:asc",
        "created_at:desc",
        "expiration_date:asc",
        "expiration_date:desc",
        "full_name:asc",
        "full_name:desc",
        "permission:asc",
        "permission:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _get_account_invitations_kwargs as _get_kwargs

    return _get_kwargs(**given)


_RESEND = Operation(
    name="account_invitations.resend",
    method="PUT",
    path="/account_invitations/{id}/resend",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_RESEND__RECORDS = RecordsOperation(
    REGISTRY, ("account_invitations",), includes=Includes(documented=("default_role", "invitee", "inviter"))
)


@_RESEND.request_builder
def _resend_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _resend_account_invitation_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="account_invitations.update",
    method="PUT",
    path="/account_invitations/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include",)),
    styles={"include": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY, ("account_invitations",), includes=Includes(documented=("default_role", "invitee", "inviter"))
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.account_invitations import _update_account_invitation_kwargs as _get_kwargs
    from ..models import UpdateAccountInvitationBody

    names = ("account_invitation",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAccountInvitationBody(**members))


class AccountInvitations(Resource):
    """Operations on ``account_invitations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        account_invitation: models.NewAccountInvitation | Mapping[str, Any],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Create an account invitation

        Up to 50 records in one call when an array stands under the plural key. Has a rate limit of its own.

        Sends ``POST /account_invitations``, which is not retried automatically once it may have reached the server.

        Args:
            account_invitation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.account_invitations.create(
                account_invitation=models.NewAccountInvitation(email_address="person@example.test", full_name="Example"),
            )
        """

        return _cast(
            "records.AccountInvitation",
            _record(
                self,
                _CREATE,
                _create_request(
                    account_invitation=account_invitation,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    def create_many(
        self,
        *,
        account_invitations: Sequence[models.NewAccountInvitation | Mapping[str, Any]],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountInvitation]:
        """Create an account invitation

        Up to 50 records in one call when an array stands under the plural key. Has a rate limit of its own.

        Sends ``POST /account_invitations``, which is not retried automatically once it may have reached the server.

        Args:
            account_invitations: Up to 50 in place of one.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            kantata.account_invitations.create_many(
                account_invitations=[models.NewAccountInvitation(email_address="person@example.test", full_name="Example")],
            )
        """

        return _records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                account_invitations=account_invitations,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account invitation

        Sends ``DELETE /account_invitations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_invitations.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Show an account invitation

        Sends ``GET /account_invitations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_invitations.get("7")
        """

        return _cast(
            "records.AccountInvitation",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_pending: bool | Unset = UNSET,
        order: records.AccountInvitationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountInvitation]:
        """List account invitations

        Sends ``GET /account_invitations``.

        Args:
            by_full_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_pending: The server's default is True.
            order: One of bill_rate:asc, bill_rate:desc, cost_rate:asc, cost_rate:desc, created_at:asc,
                created_at:desc, expiration_date:asc, expiration_date:desc, full_name:asc, full_name:desc,
                permission:asc, permission:desc; anything else falls back to the default. The server's
                default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.account_invitations.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                include=include,
                only=only,
                only_pending=only_pending,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_pending: bool | Unset = UNSET,
        order: records.AccountInvitationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccountInvitation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_invitations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.account_invitations.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                include=include,
                only=only,
                only_pending=only_pending,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
            ),
            _LIST__RECORDS,
            options,
        )

    def resend(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Send an account invitation again

        Has a rate limit of its own.

        Sends ``PUT /account_invitations/{id}/resend``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_invitations.resend("7")
        """

        return _cast(
            "records.AccountInvitation",
            _record(
                self,
                _RESEND,
                _resend_request(
                    id=id,
                    include=include,
                ),
                _RESEND__RECORDS,
                options,
            ),
        )

    def update(
        self,
        id: str | int,
        *,
        account_invitation: models.AccountInvitationChanges | Mapping[str, Any],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Change an account invitation

        Sends ``PUT /account_invitations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_invitation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.account_invitations.update(
                "7",
                account_invitation=models.AccountInvitationChanges(billability_target=7),
            )
        """

        return _cast(
            "records.AccountInvitation",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_invitation=account_invitation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AccountInvitationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountInvitationsWithRawResponse(self)


class AccountInvitationsWithRawResponse:
    """The methods of ``account_invitations`` with raw responses."""

    def __init__(self, resource: AccountInvitations) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.create_many = raw(raw_resource.create_many)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.resend = raw(raw_resource.resend)
        self.update = raw(raw_resource.update)


class AsyncAccountInvitations(AsyncResource):
    """Operations on ``account_invitations``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        account_invitation: models.NewAccountInvitation | Mapping[str, Any],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Create an account invitation

        Up to 50 records in one call when an array stands under the plural key. Has a rate limit of its own.

        Sends ``POST /account_invitations``, which is not retried automatically once it may have reached the server.

        Args:
            account_invitation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.account_invitations.create(
                account_invitation=models.NewAccountInvitation(email_address="person@example.test", full_name="Example"),
            )
        """

        return _cast(
            "records.AccountInvitation",
            await _async_record(
                self,
                _CREATE,
                _create_request(
                    account_invitation=account_invitation,
                    include=include,
                ),
                _CREATE__RECORDS,
                options,
            ),
        )

    async def create_many(
        self,
        *,
        account_invitations: Sequence[models.NewAccountInvitation | Mapping[str, Any]],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountInvitation]:
        """Create an account invitation

        Up to 50 records in one call when an array stands under the plural key. Has a rate limit of its own.

        Sends ``POST /account_invitations``, which is not retried automatically once it may have reached the server.

        Args:
            account_invitations: Up to 50 in place of one.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            from kantata_ox_client import models

            await kantata.account_invitations.create_many(
                account_invitations=[models.NewAccountInvitation(email_address="person@example.test", full_name="Example")],
            )
        """

        return await _async_records_page(
            self,
            _CREATE_MANY,
            _create_many_request(
                account_invitations=account_invitations,
                include=include,
            ),
            _CREATE_MANY__RECORDS,
            options,
        )

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account invitation

        Sends ``DELETE /account_invitations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_invitations.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Show an account invitation

        Sends ``GET /account_invitations/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_invitations.get("7")
        """

        return _cast(
            "records.AccountInvitation",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_pending: bool | Unset = UNSET,
        order: records.AccountInvitationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountInvitation]:
        """List account invitations

        Sends ``GET /account_invitations``.

        Args:
            by_full_name: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_pending: The server's default is True.
            order: One of bill_rate:asc, bill_rate:desc, cost_rate:asc, cost_rate:desc, created_at:asc,
                created_at:desc, expiration_date:asc, expiration_date:desc, full_name:asc, full_name:desc,
                permission:asc, permission:desc; anything else falls back to the default. The server's
                default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.account_invitations.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                include=include,
                only=only,
                only_pending=only_pending,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_pending: bool | Unset = UNSET,
        order: records.AccountInvitationOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccountInvitation]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_invitations`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.account_invitations.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                include=include,
                only=only,
                only_pending=only_pending,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
            ),
            _LIST__RECORDS,
            options,
        )

    async def resend(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Send an account invitation again

        Has a rate limit of its own.

        Sends ``PUT /account_invitations/{id}/resend``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_invitations.resend("7")
        """

        return _cast(
            "records.AccountInvitation",
            await _async_record(
                self,
                _RESEND,
                _resend_request(
                    id=id,
                    include=include,
                ),
                _RESEND__RECORDS,
                options,
            ),
        )

    async def update(
        self,
        id: str | int,
        *,
        account_invitation: models.AccountInvitationChanges | Mapping[str, Any],
        include: str | Sequence[records.AccountInvitationInclude] | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountInvitation:
        """Change an account invitation

        Sends ``PUT /account_invitations/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_invitation: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: default_role, invitee, inviter.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.account_invitations.update(
                "7",
                account_invitation=models.AccountInvitationChanges(billability_target=7),
            )
        """

        return _cast(
            "records.AccountInvitation",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_invitation=account_invitation,
                    include=include,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountInvitationsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountInvitationsWithRawResponse(self)


class AsyncAccountInvitationsWithRawResponse:
    """The methods of ``account_invitations`` with raw responses."""

    def __init__(self, resource: AsyncAccountInvitations) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.create_many = async_raw(raw_resource.create_many)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.resend = async_raw(raw_resource.resend)
        self.update = async_raw(raw_resource.update)

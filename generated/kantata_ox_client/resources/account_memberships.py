"""``client.account_memberships`` of Kantata OX."""

from __future__ import annotations

import datetime
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

_DELETE = Operation(
    name="account_memberships.delete",
    method="DELETE",
    path="/account_memberships/{id}",
    success=(204,),
    retryable=False,
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _delete_account_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_DISABLE = Operation(
    name="account_memberships.disable",
    method="PUT",
    path="/account_memberships/{id}/disable",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_DISABLE__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_memberships",),
    includes=Includes(
        documented=(
            "backup_approver_associations",
            "cost_rates",
            "default_role",
            "effective_workweek",
            "future_billable_utilizations",
            "managees",
            "manager",
            "possible_managees",
            "possible_managers",
            "skill_memberships",
            "user",
        )
    ),
)


@_DISABLE.request_builder
def _disable_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _deactivate_account_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_ENABLE = Operation(
    name="account_memberships.enable",
    method="PUT",
    path="/account_memberships/{id}/enable",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_ENABLE__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_memberships",),
    includes=Includes(
        documented=(
            "backup_approver_associations",
            "cost_rates",
            "default_role",
            "effective_workweek",
            "future_billable_utilizations",
            "managees",
            "manager",
            "possible_managees",
            "possible_managers",
            "skill_memberships",
            "user",
        )
    ),
)


@_ENABLE.request_builder
def _enable_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _activate_account_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="account_memberships.get",
    method="GET",
    path="/account_memberships/{id}",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_GET__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_memberships",),
    includes=Includes(
        documented=(
            "backup_approver_associations",
            "cost_rates",
            "default_role",
            "effective_workweek",
            "future_billable_utilizations",
            "managees",
            "manager",
            "possible_managees",
            "possible_managers",
            "skill_memberships",
            "user",
        )
    ),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _get_account_membership_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="account_memberships.list",
    method="GET",
    path="/account_memberships",
    success=(200,),
    retryable=True,
    lists=frozenset(("include", "only", "optional_fields", "with_user_ids")),
    filters=frozenset(("only", "with_user_ids")),
    empty_response='{"count": 0, "results": []}',
    styles={"include": "comma", "only": "comma", "optional_fields": "comma", "with_user_ids": "comma"},
)
_LIST__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_memberships",),
    includes=Includes(
        documented=(
            "backup_approver_associations",
            "cost_rates",
            "default_role",
            "effective_workweek",
            "future_billable_utilizations",
            "managees",
            "manager",
            "possible_managees",
            "possible_managers",
            "skill_memberships",
            "user",
        )
    ),
    pages=EnvelopePages(page="page", size="per_page", total="count"),
    orders=(
        "bill_rate:asc",
        "bill_rate:desc",
        "cost_rate:asc",
        "cost_rate:desc",
        "created_at:asc",
        "created_at:desc",
        "full_name:asc",
        "full_name:desc",
        "permission:asc",
        "permission:desc",
        "role:asc",
        "role:desc",
        "updated_at:asc",
        "updated_at:desc",
    ),
)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _get_account_memberships_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="account_memberships.update",
    method="PUT",
    path="/account_memberships/{id}",
    success=(200,),
    retryable=False,
    lists=frozenset(("include", "optional_fields")),
    styles={"include": "comma", "optional_fields": "comma"},
)
_UPDATE__RECORDS = RecordsOperation(
    REGISTRY,
    ("account_memberships",),
    includes=Includes(
        documented=(
            "backup_approver_associations",
            "cost_rates",
            "default_role",
            "effective_workweek",
            "future_billable_utilizations",
            "managees",
            "manager",
            "possible_managees",
            "possible_managers",
            "skill_memberships",
            "user",
        )
    ),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.account_memberships import _update_account_membership_kwargs as _get_kwargs
    from ..models import UpdateAccountMembershipBody

    names = ("account_membership",)
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateAccountMembershipBody(**members))


class AccountMemberships(Resource):
    """Operations on ``account_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account membership

        Sends ``DELETE /account_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_memberships.delete("7")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    def disable(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Disable an account membership

        Sends ``PUT /account_memberships/{id}/disable``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_memberships.disable("7")
        """

        return _cast(
            "records.AccountMembership",
            _record(
                self,
                _DISABLE,
                _disable_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _DISABLE__RECORDS,
                options,
            ),
        )

    def enable(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Enable an account membership

        Sends ``PUT /account_memberships/{id}/enable``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_memberships.enable("7")
        """

        return _cast(
            "records.AccountMembership",
            _record(
                self,
                _ENABLE,
                _enable_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _ENABLE__RECORDS,
                options,
            ),
        )

    def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Show an account membership

        Sends ``GET /account_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            kantata.account_memberships.get("7")
        """

        return _cast(
            "records.AccountMembership",
            _record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    def list(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        can_log_in: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        only_inactive: bool | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.AccountMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> RecordPage[records.AccountMembership]:
        """List account memberships

        Sends ``GET /account_memberships``.

        Args:
            by_full_name: Not described in the vendor's document.
            by_user_id: Id of the user.
            can_log_in: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_active: Not described in the vendor's document.
            only_inactive: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            order: One of bill_rate:asc, bill_rate:desc, cost_rate:asc, cost_rate:desc, created_at:asc,
                created_at:desc, full_name:asc, full_name:desc, permission:asc, permission:desc, role:asc,
                role:desc, updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_skills: Not described in the vendor's document.
            with_user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            kantata.account_memberships.list()
        """

        return _records_page(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                by_user_id=by_user_id,
                can_log_in=can_log_in,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                only_active=only_active,
                only_inactive=only_inactive,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
                updated_after=updated_after,
                updated_before=updated_before,
                with_skills=with_skills,
                with_user_ids=with_user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        can_log_in: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        only_inactive: bool | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.AccountMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[records.AccountMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in kantata.account_memberships.list_all():
                print(each)
        """
        return _iterate_records(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                by_user_id=by_user_id,
                can_log_in=can_log_in,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                only_active=only_active,
                only_inactive=only_inactive,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
                updated_after=updated_after,
                updated_before=updated_before,
                with_skills=with_skills,
                with_user_ids=with_user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def update(
        self,
        id: str | int,
        *,
        account_membership: models.AccountMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Change an account membership

        Sends ``PUT /account_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            kantata.account_memberships.update(
                "7",
                account_membership=models.AccountMembershipChanges(bill_rate_in_cents=7),
            )
        """

        return _cast(
            "records.AccountMembership",
            _record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_membership=account_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AccountMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AccountMembershipsWithRawResponse(self)


class AccountMembershipsWithRawResponse:
    """The methods of ``account_memberships`` with raw responses."""

    def __init__(self, resource: AccountMemberships) -> None:
        raw_resource = resource._raw()
        self.delete = raw(raw_resource.delete)
        self.disable = raw(raw_resource.disable)
        self.enable = raw(raw_resource.enable)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncAccountMemberships(AsyncResource):
    """Operations on ``account_memberships``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def delete(self, id: str | int, **options: Unpack[CallOptions]) -> None:
        """Delete an account membership

        Sends ``DELETE /account_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_memberships.delete("7")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                id=id,
            ),
            options,
        )

    async def disable(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Disable an account membership

        Sends ``PUT /account_memberships/{id}/disable``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_memberships.disable("7")
        """

        return _cast(
            "records.AccountMembership",
            await _async_record(
                self,
                _DISABLE,
                _disable_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _DISABLE__RECORDS,
                options,
            ),
        )

    async def enable(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Enable an account membership

        Sends ``PUT /account_memberships/{id}/enable``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_memberships.enable("7")
        """

        return _cast(
            "records.AccountMembership",
            await _async_record(
                self,
                _ENABLE,
                _enable_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _ENABLE__RECORDS,
                options,
            ),
        )

    async def get(
        self,
        id: str | int,
        *,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Show an account membership

        Sends ``GET /account_memberships/{id}``.

        Args:
            id: Id of the record.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await kantata.account_memberships.get("7")
        """

        return _cast(
            "records.AccountMembership",
            await _async_record(
                self,
                _GET,
                _get_request(
                    id=id,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _GET__RECORDS,
                options,
            ),
        )

    async def list(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        can_log_in: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        only_inactive: bool | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.AccountMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncRecordPage[records.AccountMembership]:
        """List account memberships

        Sends ``GET /account_memberships``.

        Args:
            by_full_name: Not described in the vendor's document.
            by_user_id: Id of the user.
            can_log_in: Not described in the vendor's document.
            created_after: Not described in the vendor's document.
            created_before: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            only: Comma-separated ids; nothing else is returned, ids without a match are left out. Blank
                means no restriction.
            only_active: Not described in the vendor's document.
            only_inactive: Not described in the vendor's document.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            order: One of bill_rate:asc, bill_rate:desc, cost_rate:asc, cost_rate:desc, created_at:asc,
                created_at:desc, full_name:asc, full_name:desc, permission:asc, permission:desc, role:asc,
                role:desc, updated_at:asc, updated_at:desc; anything else falls back to the default. The
                server's default is 'created_at:desc'.
            page: Page to return, counted from 1; ids in `only` switch paging off. The server's default is
                1.
            per_page: Records per page; the server cuts larger values down to 200. The server's default is 20.
            search: Free text; hits come by relevance, `order` and most filters then do not apply.
            updated_after: Not described in the vendor's document.
            updated_before: Not described in the vendor's document.
            with_skills: Not described in the vendor's document.
            with_user_ids: Comma-separated ids.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The records asked for, in order, linked to those that came with them.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            StatusError: The API refuses the request.

        Example:
            await kantata.account_memberships.list()
        """

        return await _async_records_page(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                by_user_id=by_user_id,
                can_log_in=can_log_in,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                only_active=only_active,
                only_inactive=only_inactive,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
                updated_after=updated_after,
                updated_before=updated_before,
                with_skills=with_skills,
                with_user_ids=with_user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    def list_all(
        self,
        *,
        by_full_name: str | Unset = UNSET,
        by_user_id: str | int | Unset = UNSET,
        can_log_in: bool | Unset = UNSET,
        created_after: datetime.datetime | Unset = UNSET,
        created_before: datetime.datetime | Unset = UNSET,
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        only: Sequence[int] | int | str | Unset = UNSET,
        only_active: bool | Unset = UNSET,
        only_inactive: bool | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        order: records.AccountMembershipOrder | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search: str | Unset = UNSET,
        updated_after: datetime.datetime | Unset = UNSET,
        updated_before: datetime.datetime | Unset = UNSET,
        with_skills: str | Unset = UNSET,
        with_user_ids: Sequence[int] | int | str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[records.AccountMembership]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /account_memberships`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in kantata.account_memberships.list_all():
                print(each)
        """
        return _async_iterate_records(
            self,
            _LIST,
            _list_request(
                by_full_name=by_full_name,
                by_user_id=by_user_id,
                can_log_in=can_log_in,
                created_after=created_after,
                created_before=created_before,
                include=include,
                only=only,
                only_active=only_active,
                only_inactive=only_inactive,
                optional_fields=optional_fields,
                order=order,
                page=page,
                per_page=per_page,
                search=search,
                updated_after=updated_after,
                updated_before=updated_before,
                with_skills=with_skills,
                with_user_ids=with_user_ids,
            ),
            _LIST__RECORDS,
            options,
        )

    async def update(
        self,
        id: str | int,
        *,
        account_membership: models.AccountMembershipChanges | Mapping[str, Any],
        include: str | Sequence[records.AccountMembershipInclude] | Unset = UNSET,
        optional_fields: Sequence[models.AccountMembershipOptionalField]
        | models.AccountMembershipOptionalField
        | str
        | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> records.AccountMembership:
        """Change an account membership

        Sends ``PUT /account_memberships/{id}``, which is not retried automatically once it may have reached the server.

        Args:
            id: Id of the record.
            account_membership: Not described in the vendor's document.
            include: Comma-separated associations to side-load, without spaces: backup_approver_associations,
                cost_rates, default_role, effective_workweek, future_billable_utilizations, managees,
                manager, possible_managees, possible_managers, skill_memberships, user.
            optional_fields: Comma-separated extra fields of the primary records, never of side-loaded ones:
                can_log_in, non_participant.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The record; its ``envelope`` holds what came with it.

        Raises:
            InvalidRequestError: ``include`` names what the server would ignore.
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from kantata_ox_client import models

            await kantata.account_memberships.update(
                "7",
                account_membership=models.AccountMembershipChanges(bill_rate_in_cents=7),
            )
        """

        return _cast(
            "records.AccountMembership",
            await _async_record(
                self,
                _UPDATE,
                _update_request(
                    id=id,
                    account_membership=account_membership,
                    include=include,
                    optional_fields=optional_fields,
                ),
                _UPDATE__RECORDS,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncAccountMembershipsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncAccountMembershipsWithRawResponse(self)


class AsyncAccountMembershipsWithRawResponse:
    """The methods of ``account_memberships`` with raw responses."""

    def __init__(self, resource: AsyncAccountMemberships) -> None:
        raw_resource = resource._raw()
        self.delete = async_raw(raw_resource.delete)
        self.disable = async_raw(raw_resource.disable)
        self.enable = async_raw(raw_resource.enable)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

"""``client.users`` of Lucca Timmi."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import OffsetPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw, required_member
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="users.create",
    method="POST",
    path="/api/v3/users",
    success=(200,),
    retryable=False,
)
_CREATE__MEMBER = required_member("data")


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _create_user_kwargs as _get_kwargs
    from ..models import NewUser

    names = (
        "first_name",
        "last_name",
        "mail",
        "login",
        "legal_entity_id",
        "dt_contract_start",
        "department_id",
        "role_principal_id",
        "dt_contract_end",
        "csp_id",
        "calendar_id",
        "employee_number",
        "birth_date",
        "user_work_cycles",
        "manager_id",
        "habilited_roles",
        "culture_id",
        "address",
        "bank_name",
        "direct_line",
        "job_title",
        "gender",
        "nationality",
        "personal_email",
        "personal_mobile",
        "professional_mobile",
        "quote",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=NewUser(**members))


_GET = Operation(
    name="users.get",
    method="GET",
    path="/api/v3/users/{userId}",
    success=(200,),
    retryable=True,
    lists=frozenset(("fields",)),
    styles={"fields": "comma"},
)
_GET__MEMBER = required_member("data")


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _get_user_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="users.list",
    method="GET",
    path="/api/v3/users",
    success=(200,),
    retryable=True,
    lists=frozenset(("id", "fields")),
    filters=frozenset(("id",)),
    empty_response='{"data": {"items": []}}',
    styles={"id": "comma", "fields": "comma"},
)
_LIST__ITEMS = attribute_path("data.items")
_LIST__PAGES = OffsetPages(combined="paging", total="data.count", default_limit=1000)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _list_users_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="users.update",
    method="PUT",
    path="/api/v3/users/{userId}",
    success=(200,),
    retryable=False,
    lists=frozenset(("fields",)),
    styles={"fields": "comma"},
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.users import _update_user_kwargs as _get_kwargs
    from ..models import UserChanges

    names = (
        "first_name",
        "last_name",
        "mail",
        "login",
        "legal_entity_id",
        "csp_id",
        "calendar_id",
        "employee_number",
        "birth_date",
        "user_work_cycles",
        "department_id",
        "manager_id",
        "role_principal_id",
        "habilited_roles",
        "culture_id",
        "address",
        "bank_name",
        "direct_line",
        "job_title",
        "gender",
        "nationality",
        "personal_email",
        "personal_mobile",
        "professional_mobile",
        "quote",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UserChanges(**members))


class Users(Resource):
    """Operations on ``users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        mail: str,
        login: str,
        legal_entity_id: int | str,
        dt_contract_start: str,
        department_id: int | str,
        role_principal_id: int | str,
        dt_contract_end: str | None | Unset = UNSET,
        csp_id: int | str | Unset = UNSET,
        calendar_id: int | str | None | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        user_work_cycles: Sequence[models.WorkCycleAssignment | Mapping[str, Any]] | Unset = UNSET,
        manager_id: int | str | Unset = UNSET,
        habilited_roles: Sequence[models.RoleReference | Mapping[str, Any]] | Unset = UNSET,
        culture_id: int | str | Unset = UNSET,
        address: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        direct_line: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        personal_email: str | Unset = UNSET,
        personal_mobile: str | Unset = UNSET,
        professional_mobile: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Create a user

        Creates the user and the employment contract. The body is not described; the response is what it
        should be.

        Sends ``POST /api/v3/users``, which is not retried automatically once it may have reached the server.

        Args:
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            login: Not described in the vendor's document.
            legal_entity_id: Number of the legal entity.
            dt_contract_start: First day of the contract.
            department_id: Number of the department.
            role_principal_id: Number of the main role.
            dt_contract_end: Last day of the contract.
            csp_id: Number of the professional category.
            calendar_id: Number of the calendar.
            employee_number: Number of the employee, as text.
            birth_date: Not described in the vendor's document.
            user_work_cycles: Working time by period.
            manager_id: Number of the manager, a user.
            habilited_roles: Further roles.
            culture_id: Number of the culture, which is language and formats.
            address: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            direct_line: Telephone number at work.
            job_title: Not described in the vendor's document.
            gender: Not described in the vendor's document.
            nationality: Not described in the vendor's document.
            personal_email: Not described in the vendor's document.
            personal_mobile: Not described in the vendor's document.
            professional_mobile: Not described in the vendor's document.
            quote: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.users.create(
                first_name="Example",
                last_name="Example",
                mail="Example",
                login="Example",
                legal_entity_id="7",
                dt_contract_start="Example",
                department_id="7",
                role_principal_id="7",
            )
        """

        from ..api.users import _create_user_response as _parse

        return _cast(
            "models.User",
            self._member(
                _CREATE,
                _create_request(
                    first_name=first_name,
                    last_name=last_name,
                    mail=mail,
                    login=login,
                    legal_entity_id=legal_entity_id,
                    dt_contract_start=dt_contract_start,
                    department_id=department_id,
                    role_principal_id=role_principal_id,
                    dt_contract_end=dt_contract_end,
                    csp_id=csp_id,
                    calendar_id=calendar_id,
                    employee_number=employee_number,
                    birth_date=birth_date,
                    user_work_cycles=user_work_cycles,
                    manager_id=manager_id,
                    habilited_roles=habilited_roles,
                    culture_id=culture_id,
                    address=address,
                    bank_name=bank_name,
                    direct_line=direct_line,
                    job_title=job_title,
                    gender=gender,
                    nationality=nationality,
                    personal_email=personal_email,
                    personal_mobile=personal_mobile,
                    professional_mobile=professional_mobile,
                    quote=quote,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    def get(
        self,
        user_id: int | str,
        *,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Get a user

        One user of the directory, former ones included.

        Sends ``GET /api/v3/users/{userId}``.

        Args:
            user_id: Number of the user.
            fields: Fields to return, joined by commas, such as `id,department[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.users.get("7")
        """

        from ..api.users import _get_user_response as _parse

        return _cast(
            "models.User",
            self._member(
                _GET,
                _get_request(
                    user_id=user_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    def list(
        self,
        *,
        dt_contract_end: str | Unset = UNSET,
        dt_contract_start: str | Unset = UNSET,
        id: Sequence[str | int] | str | int | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.User]:
        """List users

        Users whose contract has not ended, unless `dtContractEnd` says otherwise.

        Sends ``GET /api/v3/users``.

        Args:
            dt_contract_end: End of the contract, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            dt_contract_start: Start of the contract, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            id: Numbers of the users, joined by commas.
            modified_at: Time of the last change, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            fields: Fields to return, joined by commas, such as `id,department[id,name]`.
            mail: E-mail address.
            login: Login.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            lucca.users.list()
        """

        from ..api.users import _list_users_response as _parse

        return self._page(
            _LIST,
            _list_request(
                dt_contract_end=dt_contract_end,
                dt_contract_start=dt_contract_start,
                id=id,
                modified_at=modified_at,
                paging=paging,
                fields=fields,
                mail=mail,
                login=login,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        dt_contract_end: str | Unset = UNSET,
        dt_contract_start: str | Unset = UNSET,
        id: Sequence[str | int] | str | int | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.User]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in lucca.users.list_all():
                print(each)
        """
        from ..api.users import _list_users_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                dt_contract_end=dt_contract_end,
                dt_contract_start=dt_contract_start,
                id=id,
                modified_at=modified_at,
                paging=paging,
                fields=fields,
                mail=mail,
                login=login,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        user_id: int | str,
        *,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        legal_entity_id: int | str | Unset = UNSET,
        csp_id: int | str | Unset = UNSET,
        calendar_id: int | str | None | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        user_work_cycles: Sequence[models.WorkCycleAssignment | Mapping[str, Any]] | Unset = UNSET,
        department_id: int | str | Unset = UNSET,
        manager_id: int | str | Unset = UNSET,
        role_principal_id: int | str | Unset = UNSET,
        habilited_roles: Sequence[models.RoleReference | Mapping[str, Any]] | Unset = UNSET,
        culture_id: int | str | Unset = UNSET,
        address: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        direct_line: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        personal_email: str | Unset = UNSET,
        personal_mobile: str | Unset = UNSET,
        professional_mobile: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update a user

        Changes the members that are sent and leaves the others as they are.

        Sends ``PUT /api/v3/users/{userId}``, which is not retried automatically once it may have reached the server.

        Args:
            user_id: Number of the user.
            fields: Fields to return, joined by commas.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            login: Not described in the vendor's document.
            legal_entity_id: Number of the legal entity.
            csp_id: Number of the professional category.
            calendar_id: Number of the calendar.
            employee_number: Number of the employee, as text.
            birth_date: Not described in the vendor's document.
            user_work_cycles: Working time by period.
            department_id: Number of the department.
            manager_id: Number of the manager, a user.
            role_principal_id: Number of the main role.
            habilited_roles: Further roles.
            culture_id: Number of the culture, which is language and formats.
            address: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            direct_line: Telephone number at work.
            job_title: Not described in the vendor's document.
            gender: Not described in the vendor's document.
            nationality: Not described in the vendor's document.
            personal_email: Not described in the vendor's document.
            personal_mobile: Not described in the vendor's document.
            professional_mobile: Not described in the vendor's document.
            quote: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            lucca.users.update("7", first_name="Example")
        """

        self._call_without_result(
            _UPDATE,
            _update_request(
                user_id=user_id,
                fields=fields,
                first_name=first_name,
                last_name=last_name,
                mail=mail,
                login=login,
                legal_entity_id=legal_entity_id,
                csp_id=csp_id,
                calendar_id=calendar_id,
                employee_number=employee_number,
                birth_date=birth_date,
                user_work_cycles=user_work_cycles,
                department_id=department_id,
                manager_id=manager_id,
                role_principal_id=role_principal_id,
                habilited_roles=habilited_roles,
                culture_id=culture_id,
                address=address,
                bank_name=bank_name,
                direct_line=direct_line,
                job_title=job_title,
                gender=gender,
                nationality=nationality,
                personal_email=personal_email,
                personal_mobile=personal_mobile,
                professional_mobile=professional_mobile,
                quote=quote,
            ),
            options,
        )

    @cached_property
    def with_raw_response(self) -> UsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return UsersWithRawResponse(self)


class UsersWithRawResponse:
    """The methods of ``users`` with raw responses."""

    def __init__(self, resource: Users) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)


class AsyncUsers(AsyncResource):
    """Operations on ``users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        mail: str,
        login: str,
        legal_entity_id: int | str,
        dt_contract_start: str,
        department_id: int | str,
        role_principal_id: int | str,
        dt_contract_end: str | None | Unset = UNSET,
        csp_id: int | str | Unset = UNSET,
        calendar_id: int | str | None | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        user_work_cycles: Sequence[models.WorkCycleAssignment | Mapping[str, Any]] | Unset = UNSET,
        manager_id: int | str | Unset = UNSET,
        habilited_roles: Sequence[models.RoleReference | Mapping[str, Any]] | Unset = UNSET,
        culture_id: int | str | Unset = UNSET,
        address: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        direct_line: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        personal_email: str | Unset = UNSET,
        personal_mobile: str | Unset = UNSET,
        professional_mobile: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Create a user

        Creates the user and the employment contract. The body is not described; the response is what it
        should be.

        Sends ``POST /api/v3/users``, which is not retried automatically once it may have reached the server.

        Args:
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            login: Not described in the vendor's document.
            legal_entity_id: Number of the legal entity.
            dt_contract_start: First day of the contract.
            department_id: Number of the department.
            role_principal_id: Number of the main role.
            dt_contract_end: Last day of the contract.
            csp_id: Number of the professional category.
            calendar_id: Number of the calendar.
            employee_number: Number of the employee, as text.
            birth_date: Not described in the vendor's document.
            user_work_cycles: Working time by period.
            manager_id: Number of the manager, a user.
            habilited_roles: Further roles.
            culture_id: Number of the culture, which is language and formats.
            address: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            direct_line: Telephone number at work.
            job_title: Not described in the vendor's document.
            gender: Not described in the vendor's document.
            nationality: Not described in the vendor's document.
            personal_email: Not described in the vendor's document.
            personal_mobile: Not described in the vendor's document.
            professional_mobile: Not described in the vendor's document.
            quote: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.users.create(
                first_name="Example",
                last_name="Example",
                mail="Example",
                login="Example",
                legal_entity_id="7",
                dt_contract_start="Example",
                department_id="7",
                role_principal_id="7",
            )
        """

        from ..api.users import _create_user_response as _parse

        return _cast(
            "models.User",
            await self._member(
                _CREATE,
                _create_request(
                    first_name=first_name,
                    last_name=last_name,
                    mail=mail,
                    login=login,
                    legal_entity_id=legal_entity_id,
                    dt_contract_start=dt_contract_start,
                    department_id=department_id,
                    role_principal_id=role_principal_id,
                    dt_contract_end=dt_contract_end,
                    csp_id=csp_id,
                    calendar_id=calendar_id,
                    employee_number=employee_number,
                    birth_date=birth_date,
                    user_work_cycles=user_work_cycles,
                    manager_id=manager_id,
                    habilited_roles=habilited_roles,
                    culture_id=culture_id,
                    address=address,
                    bank_name=bank_name,
                    direct_line=direct_line,
                    job_title=job_title,
                    gender=gender,
                    nationality=nationality,
                    personal_email=personal_email,
                    personal_mobile=personal_mobile,
                    professional_mobile=professional_mobile,
                    quote=quote,
                ),
                _parse,
                _CREATE__MEMBER,
                options,
            ),
        )

    async def get(
        self,
        user_id: int | str,
        *,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.User:
        """Get a user

        One user of the directory, former ones included.

        Sends ``GET /api/v3/users/{userId}``.

        Args:
            user_id: Number of the user.
            fields: Fields to return, joined by commas, such as `id,department[id,name]`.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            What the member ``data`` of the response holds.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.users.get("7")
        """

        from ..api.users import _get_user_response as _parse

        return _cast(
            "models.User",
            await self._member(
                _GET,
                _get_request(
                    user_id=user_id,
                    fields=fields,
                ),
                _parse,
                _GET__MEMBER,
                options,
            ),
        )

    async def list(
        self,
        *,
        dt_contract_end: str | Unset = UNSET,
        dt_contract_start: str | Unset = UNSET,
        id: Sequence[str | int] | str | int | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.User]:
        """List users

        Users whose contract has not ended, unless `dtContractEnd` says otherwise.

        Sends ``GET /api/v3/users``.

        Args:
            dt_contract_end: End of the contract, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            dt_contract_start: Start of the contract, as a comparison: a value, or `since,`, `until,`, `between,` and the
                like before it.
            id: Numbers of the users, joined by commas.
            modified_at: Time of the last change, as a comparison: a value, or `since,`, `until,`, `between,` and
                the like before it.
            paging: Offset and limit, joined by a comma; the limit is at most 1000.
            fields: Fields to return, joined by commas, such as `id,department[id,name]`.
            mail: E-mail address.
            login: Login.
            order_by: Field and `asc` or `desc`, joined by a comma; further pairs may follow.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await lucca.users.list()
        """

        from ..api.users import _list_users_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                dt_contract_end=dt_contract_end,
                dt_contract_start=dt_contract_start,
                id=id,
                modified_at=modified_at,
                paging=paging,
                fields=fields,
                mail=mail,
                login=login,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        dt_contract_end: str | Unset = UNSET,
        dt_contract_start: str | Unset = UNSET,
        id: Sequence[str | int] | str | int | Unset = UNSET,
        modified_at: str | Unset = UNSET,
        paging: str | Unset = UNSET,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        order_by: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.User]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /api/v3/users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in lucca.users.list_all():
                print(each)
        """
        from ..api.users import _list_users_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                dt_contract_end=dt_contract_end,
                dt_contract_start=dt_contract_start,
                id=id,
                modified_at=modified_at,
                paging=paging,
                fields=fields,
                mail=mail,
                login=login,
                order_by=order_by,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        user_id: int | str,
        *,
        fields: Sequence[str | int] | str | int | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        mail: str | Unset = UNSET,
        login: str | Unset = UNSET,
        legal_entity_id: int | str | Unset = UNSET,
        csp_id: int | str | Unset = UNSET,
        calendar_id: int | str | None | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        birth_date: str | Unset = UNSET,
        user_work_cycles: Sequence[models.WorkCycleAssignment | Mapping[str, Any]] | Unset = UNSET,
        department_id: int | str | Unset = UNSET,
        manager_id: int | str | Unset = UNSET,
        role_principal_id: int | str | Unset = UNSET,
        habilited_roles: Sequence[models.RoleReference | Mapping[str, Any]] | Unset = UNSET,
        culture_id: int | str | Unset = UNSET,
        address: str | Unset = UNSET,
        bank_name: str | Unset = UNSET,
        direct_line: str | Unset = UNSET,
        job_title: str | Unset = UNSET,
        gender: str | Unset = UNSET,
        nationality: str | Unset = UNSET,
        personal_email: str | Unset = UNSET,
        personal_mobile: str | Unset = UNSET,
        professional_mobile: str | Unset = UNSET,
        quote: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> None:
        """Update a user

        Changes the members that are sent and leaves the others as they are.

        Sends ``PUT /api/v3/users/{userId}``, which is not retried automatically once it may have reached the server.

        Args:
            user_id: Number of the user.
            fields: Fields to return, joined by commas.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            mail: Not described in the vendor's document.
            login: Not described in the vendor's document.
            legal_entity_id: Number of the legal entity.
            csp_id: Number of the professional category.
            calendar_id: Number of the calendar.
            employee_number: Number of the employee, as text.
            birth_date: Not described in the vendor's document.
            user_work_cycles: Working time by period.
            department_id: Number of the department.
            manager_id: Number of the manager, a user.
            role_principal_id: Number of the main role.
            habilited_roles: Further roles.
            culture_id: Number of the culture, which is language and formats.
            address: Not described in the vendor's document.
            bank_name: Not described in the vendor's document.
            direct_line: Telephone number at work.
            job_title: Not described in the vendor's document.
            gender: Not described in the vendor's document.
            nationality: Not described in the vendor's document.
            personal_email: Not described in the vendor's document.
            personal_mobile: Not described in the vendor's document.
            professional_mobile: Not described in the vendor's document.
            quote: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await lucca.users.update("7", first_name="Example")
        """

        await self._call_without_result(
            _UPDATE,
            _update_request(
                user_id=user_id,
                fields=fields,
                first_name=first_name,
                last_name=last_name,
                mail=mail,
                login=login,
                legal_entity_id=legal_entity_id,
                csp_id=csp_id,
                calendar_id=calendar_id,
                employee_number=employee_number,
                birth_date=birth_date,
                user_work_cycles=user_work_cycles,
                department_id=department_id,
                manager_id=manager_id,
                role_principal_id=role_principal_id,
                habilited_roles=habilited_roles,
                culture_id=culture_id,
                address=address,
                bank_name=bank_name,
                direct_line=direct_line,
                job_title=job_title,
                gender=gender,
                nationality=nationality,
                personal_email=personal_email,
                personal_mobile=personal_mobile,
                professional_mobile=professional_mobile,
                quote=quote,
            ),
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncUsersWithRawResponse(self)


class AsyncUsersWithRawResponse:
    """The methods of ``users`` with raw responses."""

    def __init__(self, resource: AsyncUsers) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)

"""``client.entity_users`` of Monite."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Unpack
from typing import cast as _cast
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import TokenPages
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="entity_users.create",
    method="POST",
    path="/entity_users",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _post_entity_users_kwargs as _get_kwargs
    from ..models import CreateEntityUserRequest

    names = (
        "first_name",
        "login",
        "email",
        "last_name",
        "phone",
        "role_id",
        "title",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateEntityUserRequest(**members))


_DELETE = Operation(
    name="entity_users.delete",
    method="DELETE",
    path="/entity_users/{entity_user_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _delete_entity_users_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="entity_users.get",
    method="GET",
    path="/entity_users/{entity_user_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _get_entity_users_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_ME = Operation(
    name="entity_users.get_me",
    method="GET",
    path="/entity_users/me",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_ME.request_builder
def _get_me_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _get_entity_users_me_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_MY_ENTITY = Operation(
    name="entity_users.get_my_entity",
    method="GET",
    path="/entity_users/my_entity",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_MY_ENTITY.request_builder
def _get_my_entity_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _get_entity_users_my_entity_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET_MY_ROLE = Operation(
    name="entity_users.get_my_role",
    method="GET",
    path="/entity_users/my_role",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version",)),
)


@_GET_MY_ROLE.request_builder
def _get_my_role_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _get_entity_users_my_role_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="entity_users.list",
    method="GET",
    path="/entity_users",
    success=(200,),
    retryable=True,
    lists=frozenset(("id__in", "id__not_in", "role_id__in")),
    filters=frozenset(("id__in", "role_id__in")),
    empty_response='{"data": []}',
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = TokenPages(parameter="pagination_token", next="next_pagination_token", token_replaces_parameters=True)


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _get_entity_users_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="entity_users.update",
    method="PATCH",
    path="/entity_users/{entity_user_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _patch_entity_users_id_kwargs as _get_kwargs
    from ..models import UpdateEntityUserRequest

    names = (
        "email",
        "first_name",
        "last_name",
        "login",
        "phone",
        "role_id",
        "title",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityUserRequest(**members))


_UPDATE_ME = Operation(
    name="entity_users.update_me",
    method="PATCH",
    path="/entity_users/me",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE_ME.request_builder
def _update_me_request(**given: Any) -> dict[str, Any]:
    from ..api.entity_users import _patch_entity_users_me_kwargs as _get_kwargs
    from ..models import UpdateMeEntityUserRequest

    names = (
        "email",
        "first_name",
        "last_name",
        "phone",
        "title",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateMeEntityUserRequest(**members))


_UPDATE_MY_ENTITY = Operation(
    name="entity_users.update_my_entity",
    method="PATCH",
    path="/entity_users/my_entity",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version",)),
)


@_UPDATE_MY_ENTITY.request_builder
def _update_my_entity_request(**given: Any) -> dict[str, Any]:
    from ..api.entities import _patch_entity_users_my_entity_kwargs as _get_kwargs
    from ..models import UpdateEntityRequest

    names = (
        "address",
        "email",
        "individual",
        "organization",
        "phone",
        "registration_authority",
        "registration_number",
        "tax_id",
        "website",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateEntityRequest(**members))


class EntityUsers(Resource):
    """Operations on ``entity_users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        *,
        first_name: str,
        login: str,
        email: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Create an entity user

        Create a user of the entity, with a login and a role.

        Sends ``POST /entity_users``, which is not retried automatically once it may have reached the server.

        Args:
            first_name: Not described in the vendor's document.
            login: Not described in the vendor's document.
            email: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            role_id: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.create(first_name="Example", login="Example")
        """

        from ..api.entity_users import _post_entity_users_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                first_name=first_name,
                login=login,
                email=email,
                last_name=last_name,
                phone=phone,
                role_id=role_id,
                title=title,
            ),
            _parse,
            options,
        )

    def delete(self, entity_user_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an entity user

        Sends ``DELETE /entity_users/{entity_user_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_user_id: Id of the entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_users.delete("00000000-0000-4000-8000-000000000001")
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                entity_user_id=entity_user_id,
            ),
            options,
        )

    def get(self, entity_user_id: str | UUID, **options: Unpack[CallOptions]) -> models.EntityUserResponse:
        """Read an entity user

        Sends ``GET /entity_users/{entity_user_id}``.

        Args:
            entity_user_id: Id of the entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_users.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_users import _get_entity_users_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                entity_user_id=entity_user_id,
            ),
            _parse,
            options,
        )

    def get_me(self, **options: Unpack[CallOptions]) -> models.EntityUserResponse:
        """Read the current entity user

        Read the user that the token stands for.

        Sends ``GET /entity_users/me``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.get_me()
        """

        from ..api.entity_users import _get_entity_users_me_response as _parse

        return self._call(_GET_ME, _get_me_request(), _parse, options)

    def get_my_entity(
        self, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read the entity of the current user

        Sends ``GET /entity_users/my_entity``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.get_my_entity()
        """

        from ..api.entities import _get_entity_users_my_entity_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(_GET_MY_ENTITY, _get_my_entity_request(), _parse, options),
        )

    def get_my_role(self, **options: Unpack[CallOptions]) -> models.RoleResponse:
        """Read the role of the current user

        Sends ``GET /entity_users/my_role``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.get_my_role()
        """

        from ..api.entity_users import _get_entity_users_my_role_response as _parse

        return self._call(_GET_MY_ROLE, _get_my_role_request(), _parse, options)

    def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityUserCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        role_id_in: Sequence[UUID | str] | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        name_istartswith: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Page[models.EntityUserResponse]:
        """List entity users

        List the entity users, page by page.

        Sends ``GET /entity_users``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            id_in: Only entity users with one of these ids; the key is repeated.
            id_not_in: Only entity users with none of these ids; the key is repeated.
            role_id: Only entity users with this role, by id.
            role_id_in: Only entity users with one of these roles, by id; the key is repeated.
            login: Only entity users with this login.
            status: Only entity users in this status.
            first_name: Only entity users with this first name.
            name_istartswith: Only entity users whose name begins with this text; case does not matter.
            created_at_gt: Only entity users created after this day.
            created_at_lt: Only entity users created before this day.
            created_at_gte: Only entity users created on or after this day.
            created_at_lte: Only entity users created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.list()
        """

        from ..api.entity_users import _get_entity_users_response as _parse

        return self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                id_not_in=id_not_in,
                role_id=role_id,
                role_id_in=role_id_in,
                login=login,
                status=status,
                first_name=first_name,
                name_istartswith=name_istartswith,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityUserCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        role_id_in: Sequence[UUID | str] | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        name_istartswith: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> Iterator[models.EntityUserResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entity_users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.entity_users.list_all():
                print(each)
        """
        from ..api.entity_users import _get_entity_users_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                id_not_in=id_not_in,
                role_id=role_id,
                role_id_in=role_id_in,
                login=login,
                status=status,
                first_name=first_name,
                name_istartswith=name_istartswith,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def update(
        self,
        entity_user_id: str | UUID,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Change an entity user

        Change the given members of an entity user; the others stay.

        Sends ``PATCH /entity_users/{entity_user_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_user_id: Id of the entity user.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            login: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            role_id: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.entity_users.update(
                "00000000-0000-4000-8000-000000000001",
                email="person@example.test",
            )
        """

        from ..api.entity_users import _patch_entity_users_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                entity_user_id=entity_user_id,
                email=email,
                first_name=first_name,
                last_name=last_name,
                login=login,
                phone=phone,
                role_id=role_id,
                title=title,
            ),
            _parse,
            options,
        )

    def update_me(
        self,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Change the current entity user

        Change the given members of the user that the token stands for; the others stay.

        Sends ``PATCH /entity_users/me``, which is not retried automatically once it may have reached the server.

        Args:
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.entity_users.update_me(email="person@example.test")
        """

        from ..api.entity_users import _patch_entity_users_me_response as _parse

        return self._call(
            _UPDATE_ME,
            _update_me_request(
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    def update_my_entity(
        self,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change the entity of the current user

        Change the given members of the entity that the user belongs to; the others stay.

        Sends ``PATCH /entity_users/my_entity``, which is not retried automatically once it may have reached the server.

        Args:
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            monite.entity_users.update_my_entity(
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entity_users_my_entity_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            self._call(
                _UPDATE_MY_ENTITY,
                _update_my_entity_request(
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> EntityUsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return EntityUsersWithRawResponse(self)


class EntityUsersWithRawResponse:
    """The methods of ``entity_users`` with raw responses."""

    def __init__(self, resource: EntityUsers) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.get_me = raw(raw_resource.get_me)
        self.get_my_entity = raw(raw_resource.get_my_entity)
        self.get_my_role = raw(raw_resource.get_my_role)
        self.list = raw(raw_resource.list)
        self.update = raw(raw_resource.update)
        self.update_me = raw(raw_resource.update_me)
        self.update_my_entity = raw(raw_resource.update_my_entity)


class AsyncEntityUsers(AsyncResource):
    """Operations on ``entity_users``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        *,
        first_name: str,
        login: str,
        email: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Create an entity user

        Create a user of the entity, with a login and a role.

        Sends ``POST /entity_users``, which is not retried automatically once it may have reached the server.

        Args:
            first_name: Not described in the vendor's document.
            login: Not described in the vendor's document.
            email: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            role_id: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.create(first_name="Example", login="Example")
        """

        from ..api.entity_users import _post_entity_users_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                first_name=first_name,
                login=login,
                email=email,
                last_name=last_name,
                phone=phone,
                role_id=role_id,
                title=title,
            ),
            _parse,
            options,
        )

    async def delete(self, entity_user_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete an entity user

        Sends ``DELETE /entity_users/{entity_user_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_user_id: Id of the entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_users.delete("00000000-0000-4000-8000-000000000001")
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                entity_user_id=entity_user_id,
            ),
            options,
        )

    async def get(self, entity_user_id: str | UUID, **options: Unpack[CallOptions]) -> models.EntityUserResponse:
        """Read an entity user

        Sends ``GET /entity_users/{entity_user_id}``.

        Args:
            entity_user_id: Id of the entity user.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_users.get("00000000-0000-4000-8000-000000000001")
        """

        from ..api.entity_users import _get_entity_users_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                entity_user_id=entity_user_id,
            ),
            _parse,
            options,
        )

    async def get_me(self, **options: Unpack[CallOptions]) -> models.EntityUserResponse:
        """Read the current entity user

        Read the user that the token stands for.

        Sends ``GET /entity_users/me``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.get_me()
        """

        from ..api.entity_users import _get_entity_users_me_response as _parse

        return await self._call(_GET_ME, _get_me_request(), _parse, options)

    async def get_my_entity(
        self, **options: Unpack[CallOptions]
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Read the entity of the current user

        Sends ``GET /entity_users/my_entity``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.get_my_entity()
        """

        from ..api.entities import _get_entity_users_my_entity_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(_GET_MY_ENTITY, _get_my_entity_request(), _parse, options),
        )

    async def get_my_role(self, **options: Unpack[CallOptions]) -> models.RoleResponse:
        """Read the role of the current user

        Sends ``GET /entity_users/my_role``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.get_my_role()
        """

        from ..api.entity_users import _get_entity_users_my_role_response as _parse

        return await self._call(_GET_MY_ROLE, _get_my_role_request(), _parse, options)

    async def list(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityUserCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        role_id_in: Sequence[UUID | str] | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        name_istartswith: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncPage[models.EntityUserResponse]:
        """List entity users

        List the entity users, page by page.

        Sends ``GET /entity_users``.

        Args:
            order: Ascending or descending.
            limit: Number of items on a page, 1 to 100. The server's default is 100.
            pagination_token: Opaque token from the page before; every other parameter is then ignored and taken from
                the first request.
            sort: Member to sort by.
            id_in: Only entity users with one of these ids; the key is repeated.
            id_not_in: Only entity users with none of these ids; the key is repeated.
            role_id: Only entity users with this role, by id.
            role_id_in: Only entity users with one of these roles, by id; the key is repeated.
            login: Only entity users with this login.
            status: Only entity users in this status.
            first_name: Only entity users with this first name.
            name_istartswith: Only entity users whose name begins with this text; case does not matter.
            created_at_gt: Only entity users created after this day.
            created_at_lt: Only entity users created before this day.
            created_at_gte: Only entity users created on or after this day.
            created_at_lte: Only entity users created on or before this day.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.list()
        """

        from ..api.entity_users import _get_entity_users_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                id_not_in=id_not_in,
                role_id=role_id,
                role_id_in=role_id_in,
                login=login,
                status=status,
                first_name=first_name,
                name_istartswith=name_istartswith,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self,
        *,
        order: models.OrderEnum | str | Unset = UNSET,
        limit: int | Unset = UNSET,
        pagination_token: str | None | Unset = UNSET,
        sort: models.EntityUserCursorFields | str | None | Unset = UNSET,
        id_in: Sequence[UUID | str] | None | Unset = UNSET,
        id_not_in: Sequence[UUID | str] | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        role_id_in: Sequence[UUID | str] | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        name_istartswith: str | None | Unset = UNSET,
        created_at_gt: datetime.datetime | None | Unset = UNSET,
        created_at_lt: datetime.datetime | None | Unset = UNSET,
        created_at_gte: datetime.datetime | None | Unset = UNSET,
        created_at_lte: datetime.datetime | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> AsyncIterator[models.EntityUserResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /entity_users`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.entity_users.list_all():
                print(each)
        """
        from ..api.entity_users import _get_entity_users_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                order=order,
                limit=limit,
                pagination_token=pagination_token,
                sort=sort,
                id_in=id_in,
                id_not_in=id_not_in,
                role_id=role_id,
                role_id_in=role_id_in,
                login=login,
                status=status,
                first_name=first_name,
                name_istartswith=name_istartswith,
                created_at_gt=created_at_gt,
                created_at_lt=created_at_lt,
                created_at_gte=created_at_gte,
                created_at_lte=created_at_lte,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def update(
        self,
        entity_user_id: str | UUID,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        login: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        role_id: UUID | str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Change an entity user

        Change the given members of an entity user; the others stay.

        Sends ``PATCH /entity_users/{entity_user_id}``, which is not retried automatically once it may have reached the server.

        Args:
            entity_user_id: Id of the entity user.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            login: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            role_id: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.entity_users.update(
                "00000000-0000-4000-8000-000000000001",
                email="person@example.test",
            )
        """

        from ..api.entity_users import _patch_entity_users_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                entity_user_id=entity_user_id,
                email=email,
                first_name=first_name,
                last_name=last_name,
                login=login,
                phone=phone,
                role_id=role_id,
                title=title,
            ),
            _parse,
            options,
        )

    async def update_me(
        self,
        *,
        email: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityUserResponse:
        """Change the current entity user

        Change the given members of the user that the token stands for; the others stay.

        Sends ``PATCH /entity_users/me``, which is not retried automatically once it may have reached the server.

        Args:
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.entity_users.update_me(email="person@example.test")
        """

        from ..api.entity_users import _patch_entity_users_me_response as _parse

        return await self._call(
            _UPDATE_ME,
            _update_me_request(
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    async def update_my_entity(
        self,
        *,
        address: models.UpdateEntityAddressSchema | Mapping[str, Any] | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        individual: models.OptionalIndividualSchema | Mapping[str, Any] | None | Unset = UNSET,
        organization: models.OptionalOrganizationSchema | Mapping[str, Any] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        registration_authority: str | None | Unset = UNSET,
        registration_number: str | None | Unset = UNSET,
        tax_id: str | None | Unset = UNSET,
        website: str | None | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.EntityIndividualResponse | models.EntityOrganizationResponse:
        """Change the entity of the current user

        Change the given members of the entity that the user belongs to; the others stay.

        Sends ``PATCH /entity_users/my_entity``, which is not retried automatically once it may have reached the server.

        Args:
            address: Not described in the vendor's document.
            email: Not described in the vendor's document.
            individual: Not described in the vendor's document.
            organization: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            registration_authority: Not described in the vendor's document.
            registration_number: Not described in the vendor's document.
            tax_id: Not described in the vendor's document.
            website: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            StatusError: The API refuses the request.

        Example:
            from monite_client import models

            await monite.entity_users.update_my_entity(
                address=models.UpdateEntityAddressSchema(city="Example"),
            )
        """

        from ..api.entities import _patch_entity_users_my_entity_response as _parse

        return _cast(
            "models.EntityIndividualResponse | models.EntityOrganizationResponse",
            await self._call(
                _UPDATE_MY_ENTITY,
                _update_my_entity_request(
                    address=address,
                    email=email,
                    individual=individual,
                    organization=organization,
                    phone=phone,
                    registration_authority=registration_authority,
                    registration_number=registration_number,
                    tax_id=tax_id,
                    website=website,
                ),
                _parse,
                options,
            ),
        )

    @cached_property
    def with_raw_response(self) -> AsyncEntityUsersWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncEntityUsersWithRawResponse(self)


class AsyncEntityUsersWithRawResponse:
    """The methods of ``entity_users`` with raw responses."""

    def __init__(self, resource: AsyncEntityUsers) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.get_me = async_raw(raw_resource.get_me)
        self.get_my_entity = async_raw(raw_resource.get_my_entity)
        self.get_my_role = async_raw(raw_resource.get_my_role)
        self.list = async_raw(raw_resource.list)
        self.update = async_raw(raw_resource.update)
        self.update_me = async_raw(raw_resource.update_me)
        self.update_my_entity = async_raw(raw_resource.update_my_entity)

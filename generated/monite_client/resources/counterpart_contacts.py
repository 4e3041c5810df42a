"""``client.counterpart_contacts`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models
from ..types import UNSET, Unset

_CREATE = Operation(
    name="counterpart_contacts.create",
    method="POST",
    path="/counterparts/{counterpart_id}/contacts",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CREATE.request_builder
def _create_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _post_counterparts_id_contacts_kwargs as _get_kwargs
    from ..models import CreateCounterpartContactPayload

    names = (
        "address",
        "first_name",
        "last_name",
        "email",
        "phone",
        "title",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=CreateCounterpartContactPayload(**members))


_DELETE = Operation(
    name="counterpart_contacts.delete",
    method="DELETE",
    path="/counterparts/{counterpart_id}/contacts/{contact_id}",
    success=(204,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_DELETE.request_builder
def _delete_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _delete_counterparts_id_contacts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="counterpart_contacts.get",
    method="GET",
    path="/counterparts/{counterpart_id}/contacts/{contact_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _get_counterparts_id_contacts_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="counterpart_contacts.list",
    method="GET",
    path="/counterparts/{counterpart_id}/contacts",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _get_counterparts_id_contacts_kwargs as _get_kwargs

    return _get_kwargs(**given)


_MAKE_DEFAULT = Operation(
    name="counterpart_contacts.make_default",
    method="POST",
    path="/counterparts/{counterpart_id}/contacts/{contact_id}/make_default",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_MAKE_DEFAULT.request_builder
def _make_default_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _post_counterparts_id_contacts_id_make_default_kwargs as _get_kwargs

    return _get_kwargs(**given)


_UPDATE = Operation(
    name="counterpart_contacts.update",
    method="PATCH",
    path="/counterparts/{counterpart_id}/contacts/{contact_id}",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_UPDATE.request_builder
def _update_request(**given: Any) -> dict[str, Any]:
    from ..api.counterpart_contacts import _patch_counterparts_id_contacts_id_kwargs as _get_kwargs
    from ..models import UpdateCounterpartContactPayload

    names = (
        "address",
        "email",
        "first_name",
        "last_name",
        "phone",
        "title",
    )
    members = {name: given.pop(name) for name in names}
    return _get_kwargs(**given, body=UpdateCounterpartContactPayload(**members))


class CounterpartContacts(Resource):
    """Operations on ``counterpart_contacts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def create(
        self,
        counterpart_id: str | UUID,
        *,
        address: models.CounterpartAddress | Mapping[str, Any],
        first_name: str,
        last_name: str,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartContactResponse:
        """Create a contact of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/contacts``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address: An address of a counterpart.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            email: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.counterpart_contacts.create(
                "00000000-0000-4000-8000-000000000001",
                address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"),
                first_name="Example",
                last_name="Example",
            )
        """

        from ..api.counterpart_contacts import _post_counterparts_id_contacts_response as _parse

        return self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                address=address,
                first_name=first_name,
                last_name=last_name,
                email=email,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    def delete(self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a contact of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/contacts/{contact_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_contacts.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            options,
        )

    def get(
        self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartContactResponse:
        """Read a contact of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/contacts/{contact_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_contacts.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_contacts import _get_counterparts_id_contacts_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            _parse,
            options,
        )

    def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.CounterpartContactResponse]:
        """List contacts of a counterpart

        List all contacts of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/contacts``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_contacts.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.counterpart_contacts import _get_counterparts_id_contacts_response as _parse

        return self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.CounterpartContactResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/contacts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.counterpart_contacts.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.counterpart_contacts import _get_counterparts_id_contacts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def make_default(
        self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartContactResponse:
        """Make a contact of a counterpart the default

        Sends ``POST /counterparts/{counterpart_id}/contacts/{contact_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.counterpart_contacts.make_default(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_contacts import _post_counterparts_id_contacts_id_make_default_response as _parse

        return self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            _parse,
            options,
        )

    def update(
        self,
        counterpart_id: str | UUID,
        contact_id: str | UUID,
        *,
        address: models.CounterpartAddress | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartContactResponse:
        """Change a contact of a counterpart

        Change the given members of a contact of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/contacts/{contact_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            address: An address of a counterpart.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            monite.counterpart_contacts.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"),
            )
        """

        from ..api.counterpart_contacts import _patch_counterparts_id_contacts_id_response as _parse

        return self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
                address=address,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> CounterpartContactsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return CounterpartContactsWithRawResponse(self)


class CounterpartContactsWithRawResponse:
    """The methods of ``counterpart_contacts`` with raw responses."""

    def __init__(self, resource: CounterpartContacts) -> None:
        raw_resource = resource._raw()
        self.create = raw(raw_resource.create)
        self.delete = raw(raw_resource.delete)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.make_default = raw(raw_resource.make_default)
        self.update = raw(raw_resource.update)


class AsyncCounterpartContacts(AsyncResource):
    """Operations on ``counterpart_contacts``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def create(
        self,
        counterpart_id: str | UUID,
        *,
        address: models.CounterpartAddress | Mapping[str, Any],
        first_name: str,
        last_name: str,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartContactResponse:
        """Create a contact of a counterpart

        Sends ``POST /counterparts/{counterpart_id}/contacts``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            address: An address of a counterpart.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            email: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.counterpart_contacts.create(
                "00000000-0000-4000-8000-000000000001",
                address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"),
                first_name="Example",
                last_name="Example",
            )
        """

        from ..api.counterpart_contacts import _post_counterparts_id_contacts_response as _parse

        return await self._call(
            _CREATE,
            _create_request(
                counterpart_id=counterpart_id,
                address=address,
                first_name=first_name,
                last_name=last_name,
                email=email,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    async def delete(self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a contact of a counterpart

        Sends ``DELETE /counterparts/{counterpart_id}/contacts/{contact_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            Nothing.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_contacts.delete(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        await self._call_without_result(
            _DELETE,
            _delete_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            options,
        )

    async def get(
        self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartContactResponse:
        """Read a contact of a counterpart

        Sends ``GET /counterparts/{counterpart_id}/contacts/{contact_id}``.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_contacts.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_contacts import _get_counterparts_id_contacts_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.CounterpartContactResponse]:
        """List contacts of a counterpart

        List all contacts of a counterpart, on one page.

        Sends ``GET /counterparts/{counterpart_id}/contacts``.

        Args:
            counterpart_id: Id of the counterpart.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_contacts.list(
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_contacts import _get_counterparts_id_contacts_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, counterpart_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.CounterpartContactResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /counterparts/{counterpart_id}/contacts`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.counterpart_contacts.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.counterpart_contacts import _get_counterparts_id_contacts_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                counterpart_id=counterpart_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def make_default(
        self, counterpart_id: str | UUID, contact_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.CounterpartContactResponse:
        """Make a contact of a counterpart the default

        Sends ``POST /counterparts/{counterpart_id}/contacts/{contact_id}/make_default``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.counterpart_contacts.make_default(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.counterpart_contacts import _post_counterparts_id_contacts_id_make_default_response as _parse

        return await self._call(
            _MAKE_DEFAULT,
            _make_default_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
            ),
            _parse,
            options,
        )

    async def update(
        self,
        counterpart_id: str | UUID,
        contact_id: str | UUID,
        *,
        address: models.CounterpartAddress | Mapping[str, Any] | Unset = UNSET,
        email: str | Unset = UNSET,
        first_name: str | Unset = UNSET,
        last_name: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        title: str | Unset = UNSET,
        **options: Unpack[CallOptions],
    ) -> models.CounterpartContactResponse:
        """Change a contact of a counterpart

        Change the given members of a contact of a counterpart; the others stay.

        Sends ``PATCH /counterparts/{counterpart_id}/contacts/{contact_id}``, which is not retried automatically once it may have reached the server.

        Args:
            counterpart_id: Id of the counterpart.
            contact_id: Id of the contact.
            address: An address of a counterpart.
            email: Not described in the vendor's document.
            first_name: Not described in the vendor's document.
            last_name: Not described in the vendor's document.
            phone: Not described in the vendor's document.
            title: Not described in the vendor's document.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            from monite_client import models

            await monite.counterpart_contacts.update(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
                address=models.CounterpartAddress(city="Example", country="AF", line1="Example", postal_code="Example"),
            )
        """

        from ..api.counterpart_contacts import _patch_counterparts_id_contacts_id_response as _parse

        return await self._call(
            _UPDATE,
            _update_request(
                counterpart_id=counterpart_id,
                contact_id=contact_id,
                address=address,
                email=email,
                first_name=first_name,
                last_name=last_name,
                phone=phone,
                title=title,
            ),
            _parse,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncCounterpartContactsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncCounterpartContactsWithRawResponse(self)


class AsyncCounterpartContactsWithRawResponse:
    """The methods of ``counterpart_contacts`` with raw responses."""

    def __init__(self, resource: AsyncCounterpartContacts) -> None:
        raw_resource = resource._raw()
        self.create = async_raw(raw_resource.create)
        self.delete = async_raw(raw_resource.delete)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.make_default = async_raw(raw_resource.make_default)
        self.update = async_raw(raw_resource.update)

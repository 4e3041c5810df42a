"""``client.onboarding_requirements`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models

_LIST = Operation(
    name="onboarding_requirements.list",
    method="GET",
    path="/onboarding_requirements",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.onboarding_requirements import _get_onboarding_requirements_kwargs as _get_kwargs

    return _get_kwargs(**given)


class OnboardingRequirements(Resource):
    """Operations on ``onboarding_requirements``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def list(self, **options: Unpack[CallOptions]) -> Page[models.SingleOnboardingRequirementsResponse]:
        """List onboarding requirements

        List what is still asked of the entity, by payment method.

        Sends ``GET /onboarding_requirements``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            monite.onboarding_requirements.list()
        """

        from ..api.onboarding_requirements import _get_onboarding_requirements_response as _parse

        return self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> Iterator[models.SingleOnboardingRequirementsResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /onboarding_requirements`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.onboarding_requirements.list_all():
                print(each)
        """
        from ..api.onboarding_requirements import _get_onboarding_requirements_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    @cached_property
    def with_raw_response(self) -> OnboardingRequirementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return OnboardingRequirementsWithRawResponse(self)


class OnboardingRequirementsWithRawResponse:
    """The methods of ``onboarding_requirements`` with raw responses."""

    def __init__(self, resource: OnboardingRequirements) -> None:
        raw_resource = resource._raw()
        self.list = raw(raw_resource.list)


class AsyncOnboardingRequirements(AsyncResource):
    """Operations on ``onboarding_requirements``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def list(self, **options: Unpack[CallOptions]) -> AsyncPage[models.SingleOnboardingRequirementsResponse]:
        """List onboarding requirements

        List what is still asked of the entity, by payment method.

        Sends ``GET /onboarding_requirements``.

        Args:
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            StatusError: The API refuses the request.

        Example:
            await monite.onboarding_requirements.list()
        """

        from ..api.onboarding_requirements import _get_onboarding_requirements_response as _parse

        return await self._page(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    def list_all(self, **options: Unpack[CallOptions]) -> AsyncIterator[models.SingleOnboardingRequirementsResponse]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /onboarding_requirements`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.onboarding_requirements.list_all():
                print(each)
        """
        from ..api.onboarding_requirements import _get_onboarding_requirements_response as _parse

        return self._iterate(_LIST, _list_request(), _parse, _LIST__ITEMS, _LIST__PAGES, options)

    @cached_property
    def with_raw_response(self) -> AsyncOnboardingRequirementsWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncOnboardingRequirementsWithRawResponse(self)


class AsyncOnboardingRequirementsWithRawResponse:
    """The methods of ``onboarding_requirements`` with raw responses."""

    def __init__(self, resource: AsyncOnboardingRequirements) -> None:
        raw_resource = resource._raw()
        self.list = async_raw(raw_resource.list)

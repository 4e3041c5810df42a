"""``client.approval_processes`` of Monite."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from functools import cached_property
from typing import Any, Unpack
from uuid import UUID

from ..._runtime.base.operation import Operation
from ..._runtime.options.options import CallOptions
from ..._runtime.paging.page import AsyncPage, Page
from ..._runtime.paging.strategies import WholeList
from ..._runtime.resource import AsyncResource, Resource, async_raw, attribute_path, raw
from .. import models

_CANCEL = Operation(
    name="approval_processes.cancel",
    method="POST",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}/cancel",
    success=(200,),
    retryable=False,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_CANCEL.request_builder
def _cancel_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _post_approval_policies_id_processes_id_cancel_kwargs as _get_kwargs

    return _get_kwargs(**given)


_GET = Operation(
    name="approval_processes.get",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)


@_GET.request_builder
def _get_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _get_approval_policies_id_processes_id_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST = Operation(
    name="approval_processes.list",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST__ITEMS = attribute_path("data")
_LIST__PAGES = WholeList()


@_LIST.request_builder
def _list_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _get_approval_policies_id_processes_kwargs as _get_kwargs

    return _get_kwargs(**given)


_LIST_STEPS = Operation(
    name="approval_processes.list_steps",
    method="GET",
    path="/approval_policies/{approval_policy_id}/processes/{process_id}/steps",
    success=(200,),
    retryable=True,
    headers=frozenset(("x-monite-version", "x-monite-entity-id")),
)
_LIST_STEPS__ITEMS = attribute_path("data")
_LIST_STEPS__PAGES = WholeList()


@_LIST_STEPS.request_builder
def _list_steps_request(**given: Any) -> dict[str, Any]:
    from ..api.approval_policies import _get_approval_policies_id_processes_id_steps_kwargs as _get_kwargs

    return _get_kwargs(**given)


class ApprovalProcesses(Resource):
    """Operations on ``approval_processes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    def cancel(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ProcessResource:
        """Cancel a process

        Stop a process of an approval policy that is still going on. A status that does not allow it answers
        409.

        Sends ``POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_processes.cancel(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _post_approval_policies_id_processes_id_cancel_response as _parse

        return self._call(
            _CANCEL,
            _cancel_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            options,
        )

    def get(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ProcessResource:
        """Read a process

        Read one process of an approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_processes.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_id_response as _parse

        return self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            options,
        )

    def list(self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]) -> Page[models.ProcessResource]:
        """List the processes of a policy

        List all processes started from an approval policy, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes``.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_processes.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_response as _parse

        return self._page(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.ProcessResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_policies/{approval_policy_id}/processes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            for each in monite.approval_processes.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_id_processes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_steps(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Page[models.ApprovalProcessStepResource]:
        """List the steps of a process

        List all steps of one process, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            monite.approval_processes.list_steps(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_id_steps_response as _parse

        return self._page(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            _LIST_STEPS__ITEMS,
            _LIST_STEPS__PAGES,
            options,
        )

    def list_steps_all(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> Iterator[models.ApprovalProcessStepResource]:
        """Yield the records of all pages of ``list_steps``, fetched while you iterate.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps`` for each page and takes the arguments of
        ``list_steps``. To fetch ahead, use ``list_steps(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_steps``, while you iterate.

        Example:
            for each in monite.approval_processes.list_steps_all(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_id_processes_id_steps_response as _parse

        return self._iterate(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            _LIST_STEPS__ITEMS,
            _LIST_STEPS__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> ApprovalProcessesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return ApprovalProcessesWithRawResponse(self)


class ApprovalProcessesWithRawResponse:
    """The methods of ``approval_processes`` with raw responses."""

    def __init__(self, resource: ApprovalProcesses) -> None:
        raw_resource = resource._raw()
        self.cancel = raw(raw_resource.cancel)
        self.get = raw(raw_resource.get)
        self.list = raw(raw_resource.list)
        self.list_steps = raw(raw_resource.list_steps)


class AsyncApprovalProcesses(AsyncResource):
    """Operations on ``approval_processes``.

    Every method raises `InvalidRequestError` for arguments that cannot be sent,
    `ApiTimeoutError` without a response in time, `ApiConnectionError` without a complete one,
    `DecodeError` for one that does not match the document, and a `StatusError` for any status
    that is not a success. What a method is likely to raise stands with it.
    """

    async def cancel(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ProcessResource:
        """Cancel a process

        Stop a process of an approval policy that is still going on. A status that does not allow it answers
        409.

        Sends ``POST /approval_policies/{approval_policy_id}/processes/{process_id}/cancel``, which is not retried automatically once it may have reached the server.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_processes.cancel(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _post_approval_policies_id_processes_id_cancel_response as _parse

        return await self._call(
            _CANCEL,
            _cancel_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            options,
        )

    async def get(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> models.ProcessResource:
        """Read a process

        Read one process of an approval policy.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            The decoded response.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_processes.get(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_id_response as _parse

        return await self._call(
            _GET,
            _get_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            options,
        )

    async def list(
        self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.ProcessResource]:
        """List the processes of a policy

        List all processes started from an approval policy, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes``.

        Args:
            approval_policy_id: Id of the approval policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_processes.list("00000000-0000-4000-8000-000000000001")
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_response as _parse

        return await self._page(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    def list_all(
        self, approval_policy_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.ProcessResource]:
        """Yield the records of all pages of ``list``, fetched while you iterate.

        Sends ``GET /approval_policies/{approval_policy_id}/processes`` for each page and takes the arguments of
        ``list``. To fetch ahead, use ``list(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list``, while you iterate.

        Example:
            async for each in monite.approval_processes.list_all("00000000-0000-4000-8000-000000000001"):
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_id_processes_response as _parse

        return self._iterate(
            _LIST,
            _list_request(
                approval_policy_id=approval_policy_id,
            ),
            _parse,
            _LIST__ITEMS,
            _LIST__PAGES,
            options,
        )

    async def list_steps(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncPage[models.ApprovalProcessStepResource]:
        """List the steps of a process

        List all steps of one process, on one page.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps``.

        Args:
            approval_policy_id: Id of the approval policy.
            process_id: Id of the process within the policy.
            **options: Of this call alone, see `CallOptions`.

        Returns:
            One page, which leads to the next.

        Raises:
            NotFoundError: 404: There is nothing of that id, or it is hidden from this credential.

        Example:
            await monite.approval_processes.list_steps(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            )
        """

        from ..api.approval_policies import _get_approval_policies_id_processes_id_steps_response as _parse

        return await self._page(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            _LIST_STEPS__ITEMS,
            _LIST_STEPS__PAGES,
            options,
        )

    def list_steps_all(
        self, approval_policy_id: str | UUID, process_id: str | UUID, **options: Unpack[CallOptions]
    ) -> AsyncIterator[models.ApprovalProcessStepResource]:
        """Yield the records of all pages of ``list_steps``, fetched while you iterate.

        Sends ``GET /approval_policies/{approval_policy_id}/processes/{process_id}/steps`` for each page and takes the arguments of
        ``list_steps``. To fetch ahead, use ``list_steps(...).all(prefetch=...)``.

        Raises:
            PagingError: The pages do not end, repeat, or lead elsewhere.
            ApiError: As ``list_steps``, while you iterate.

        Example:
            async for each in monite.approval_processes.list_steps_all(
                "00000000-0000-4000-8000-000000000001",
                "00000000-0000-4000-8000-000000000001",
            ):
                print(each)
        """
        from ..api.approval_policies import _get_approval_policies_id_processes_id_steps_response as _parse

        return self._iterate(
            _LIST_STEPS,
            _list_steps_request(
                approval_policy_id=approval_policy_id,
                process_id=process_id,
            ),
            _parse,
            _LIST_STEPS__ITEMS,
            _LIST_STEPS__PAGES,
            options,
        )

    @cached_property
    def with_raw_response(self) -> AsyncApprovalProcessesWithRawResponse:
        """The same methods; they return status, headers and bytes, and parse on demand."""
        return AsyncApprovalProcessesWithRawResponse(self)


class AsyncApprovalProcessesWithRawResponse:
    """The methods of ``approval_processes`` with raw responses."""

    def __init__(self, resource: AsyncApprovalProcesses) -> None:
        raw_resource = resource._raw()
        self.cancel = async_raw(raw_resource.cancel)
        self.get = async_raw(raw_resource.get)
        self.list = async_raw(raw_resource.list)
        self.list_steps = async_raw(raw_resource.list_steps)

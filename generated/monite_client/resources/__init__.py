"""The resources of the Monite client, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resource import AsyncCaller, Caller, with_resources

if TYPE_CHECKING:
    from .access_tokens import AccessTokens, AsyncAccessTokens
    from .approval_policies import ApprovalPolicies, AsyncApprovalPolicies
    from .approval_processes import ApprovalProcesses, AsyncApprovalProcesses
    from .approval_requests import ApprovalRequests, AsyncApprovalRequests


@with_resources
class Resources(Caller):
    """The resources of a synchronous client."""

    @cached_property
    def access_tokens(self) -> AccessTokens:
        """Operations on ``access_tokens``."""
        from .access_tokens import AccessTokens

        return AccessTokens(self)

    @cached_property
    def approval_policies(self) -> ApprovalPolicies:
        """Operations on ``approval_policies``."""
        from .approval_policies import ApprovalPolicies

        return ApprovalPolicies(self)

    @cached_property
    def approval_processes(self) -> ApprovalProcesses:
        """Operations on ``approval_processes``."""
        from .approval_processes import ApprovalProcesses

        return ApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> ApprovalRequests:
        """Operations on ``approval_requests``."""
        from .approval_requests import ApprovalRequests

        return ApprovalRequests(self)


@with_resources
class AsyncResources(AsyncCaller):
    """The resources of an asynchronous client."""

    @cached_property
    def access_tokens(self) -> AsyncAccessTokens:
        """Operations on ``access_tokens``."""
        from .access_tokens import AsyncAccessTokens

        return AsyncAccessTokens(self)

    @cached_property
    def approval_policies(self) -> AsyncApprovalPolicies:
        """Operations on ``approval_policies``."""
        from .approval_policies import AsyncApprovalPolicies

        return AsyncApprovalPolicies(self)

    @cached_property
    def approval_processes(self) -> AsyncApprovalProcesses:
        """Operations on ``approval_processes``."""
        from .approval_processes import AsyncApprovalProcesses

        return AsyncApprovalProcesses(self)

    @cached_property
    def approval_requests(self) -> AsyncApprovalRequests:
        """Operations on ``approval_requests``."""
        from .approval_requests import AsyncApprovalRequests

        return AsyncApprovalRequests(self)

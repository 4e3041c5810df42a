"""Data models, each imported when it is first used (PEP 562)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .access_token_response import AccessTokenResponse
    from .approval_policy_create import ApprovalPolicyCreate
    from .approval_policy_resource import ApprovalPolicyResource
    from .approval_policy_resource_list import ApprovalPolicyResourceList
    from .approval_policy_status import ApprovalPolicyStatus
    from .approval_policy_update import ApprovalPolicyUpdate
    from .approval_policy_update_status import ApprovalPolicyUpdateStatus
    from .approval_process_resource_list import ApprovalProcessResourceList
    from .approval_process_step_resource import ApprovalProcessStepResource
    from .approval_process_step_resource_list import ApprovalProcessStepResourceList
    from .approval_process_step_resource_status import ApprovalProcessStepResourceStatus
    from .approval_request_create_by_role_request import ApprovalRequestCreateByRoleRequest
    from .approval_request_create_by_user_request import ApprovalRequestCreateByUserRequest
    from .approval_request_resource_list import ApprovalRequestResourceList
    from .approval_request_resource_with_metadata import ApprovalRequestResourceWithMetadata
    from .approval_request_status import ApprovalRequestStatus
    from .grant_type import GrantType
    from .message_response import MessageResponse
    from .object_type import ObjectType
    from .obtain_token_payload import ObtainTokenPayload
    from .process_resource import ProcessResource
    from .process_resource_status import ProcessResourceStatus
    from .revoke_token_payload import RevokeTokenPayload
    from .sort_field import SortField
    from .sort_order import SortOrder

_MODULES = {
    "AccessTokenResponse": ".access_token_response",
    "ApprovalPolicyCreate": ".approval_policy_create",
    "ApprovalPolicyResource": ".approval_policy_resource",
    "ApprovalPolicyResourceList": ".approval_policy_resource_list",
    "ApprovalPolicyStatus": ".approval_policy_status",
    "ApprovalPolicyUpdate": ".approval_policy_update",
    "ApprovalPolicyUpdateStatus": ".approval_policy_update_status",
    "ApprovalProcessResourceList": ".approval_process_resource_list",
    "ApprovalProcessStepResource": ".approval_process_step_resource",
    "ApprovalProcessStepResourceList": ".approval_process_step_resource_list",
    "ApprovalProcessStepResourceStatus": ".approval_process_step_resource_status",
    "ApprovalRequestCreateByRoleRequest": ".approval_request_create_by_role_request",
    "ApprovalRequestCreateByUserRequest": ".approval_request_create_by_user_request",
    "ApprovalRequestResourceList": ".approval_request_resource_list",
    "ApprovalRequestResourceWithMetadata": ".approval_request_resource_with_metadata",
    "ApprovalRequestStatus": ".approval_request_status",
    "GrantType": ".grant_type",
    "MessageResponse": ".message_response",
    "ObjectType": ".object_type",
    "ObtainTokenPayload": ".obtain_token_payload",
    "ProcessResource": ".process_resource",
    "ProcessResourceStatus": ".process_resource_status",
    "RevokeTokenPayload": ".revoke_token_payload",
    "SortField": ".sort_field",
    "SortOrder": ".sort_order",
}

#: Enums and literals: in JSON they are text or numbers, all others objects.
_WORDS: frozenset[str] = frozenset(
    (
        "ApprovalPolicyStatus",
        "ApprovalPolicyUpdateStatus",
        "ApprovalProcessStepResourceStatus",
        "ApprovalRequestStatus",
        "GrantType",
        "ObjectType",
        "ProcessResourceStatus",
        "SortField",
        "SortOrder",
    )
)

__all__ = (
    "AccessTokenResponse",
    "ApprovalPolicyCreate",
    "ApprovalPolicyResource",
    "ApprovalPolicyResourceList",
    "ApprovalPolicyStatus",
    "ApprovalPolicyUpdate",
    "ApprovalPolicyUpdateStatus",
    "ApprovalProcessResourceList",
    "ApprovalProcessStepResource",
    "ApprovalProcessStepResourceList",
    "ApprovalProcessStepResourceStatus",
    "ApprovalRequestCreateByRoleRequest",
    "ApprovalRequestCreateByUserRequest",
    "ApprovalRequestResourceList",
    "ApprovalRequestResourceWithMetadata",
    "ApprovalRequestStatus",
    "GrantType",
    "MessageResponse",
    "ObjectType",
    "ObtainTokenPayload",
    "ProcessResource",
    "ProcessResourceStatus",
    "RevokeTokenPayload",
    "SortField",
    "SortOrder",
)

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return value

    def __dir__() -> list[str]:
        return sorted(__all__)

from typing import Literal

CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapOptionalLbedah = Literal[
    "resource_bill_rate", "resource_cost_rate"
]

CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_OPTIONAL_LBEDAH_VALUES: set[
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapOptionalLbedah
] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_create_workspace_resource_allocations_from_scheduled_ho_dfpnap_optional_lbedah(
    value: str,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapOptionalLbedah:
    if value in CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_OPTIONAL_LBEDAH_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_OPTIONAL_LBEDAH_VALUES!r}"
    )

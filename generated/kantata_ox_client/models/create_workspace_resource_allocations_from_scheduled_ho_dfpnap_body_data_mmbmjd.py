from typing import Literal

CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd = Literal["after", "anytime", "before", "between"]

CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_BODY_DATA_MMBMJD_VALUES: set[
    CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd
] = {
    "after",
    "anytime",
    "before",
    "between",
}


def check_create_workspace_resource_allocations_from_scheduled_ho_dfpnap_body_data_mmbmjd(
    value: str,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoDfpnapBodyDataMmbmjd:
    if value in CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_BODY_DATA_MMBMJD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HO_DFPNAP_BODY_DATA_MMBMJD_VALUES!r}"
    )

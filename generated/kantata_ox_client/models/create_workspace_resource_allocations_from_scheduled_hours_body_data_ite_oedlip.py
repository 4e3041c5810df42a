from typing import Literal

CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip = Literal["after", "anytime", "before", "between"]

CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_BODY_DATA_ITE_OEDLIP_VALUES: set[
    CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip
] = {
    "after",
    "anytime",
    "before",
    "between",
}


def check_create_workspace_resource_allocations_from_scheduled_hours_body_data_ite_oedlip(
    value: str,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoursBodyDataIteOedlip:
    if value in CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_BODY_DATA_ITE_OEDLIP_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_BODY_DATA_ITE_OEDLIP_VALUES!r}"
    )

from typing import Literal

CreateWorkspaceResourceAllocationsFromScheduledHoursOptionalFieldsItem = Literal[
    "resource_bill_rate", "resource_cost_rate"
]

CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_OPTIONAL_FIELDS_ITEM_VALUES: set[
    CreateWorkspaceResourceAllocationsFromScheduledHoursOptionalFieldsItem
] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_create_workspace_resource_allocations_from_scheduled_hours_optional_fields_item(
    value: str,
) -> CreateWorkspaceResourceAllocationsFromScheduledHoursOptionalFieldsItem:
    if value in CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_RESOURCE_ALLOCATIONS_FROM_SCHEDULED_HOURS_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

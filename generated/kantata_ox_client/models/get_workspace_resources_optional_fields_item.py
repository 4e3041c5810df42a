from typing import Literal

GetWorkspaceResourcesOptionalFieldsItem = Literal["resource_bill_rate", "resource_cost_rate"]

GET_WORKSPACE_RESOURCES_OPTIONAL_FIELDS_ITEM_VALUES: set[GetWorkspaceResourcesOptionalFieldsItem] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_get_workspace_resources_optional_fields_item(value: str) -> GetWorkspaceResourcesOptionalFieldsItem:
    if value in GET_WORKSPACE_RESOURCES_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_WORKSPACE_RESOURCES_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

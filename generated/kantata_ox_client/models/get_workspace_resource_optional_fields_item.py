from typing import Literal

GetWorkspaceResourceOptionalFieldsItem = Literal["resource_bill_rate", "resource_cost_rate"]

GET_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES: set[GetWorkspaceResourceOptionalFieldsItem] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_get_workspace_resource_optional_fields_item(value: str) -> GetWorkspaceResourceOptionalFieldsItem:
    if value in GET_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

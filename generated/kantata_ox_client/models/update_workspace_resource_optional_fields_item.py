from typing import Literal

UpdateWorkspaceResourceOptionalFieldsItem = Literal["resource_bill_rate", "resource_cost_rate"]

UPDATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateWorkspaceResourceOptionalFieldsItem] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_update_workspace_resource_optional_fields_item(value: str) -> UpdateWorkspaceResourceOptionalFieldsItem:
    if value in UPDATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

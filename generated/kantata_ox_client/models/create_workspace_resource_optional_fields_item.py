from typing import Literal

CreateWorkspaceResourceOptionalFieldsItem = Literal["resource_bill_rate", "resource_cost_rate"]

CREATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateWorkspaceResourceOptionalFieldsItem] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_create_workspace_resource_optional_fields_item(value: str) -> CreateWorkspaceResourceOptionalFieldsItem:
    if value in CREATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_RESOURCE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

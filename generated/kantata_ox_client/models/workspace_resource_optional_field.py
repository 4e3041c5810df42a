from typing import Literal

WorkspaceResourceOptionalField = Literal["resource_bill_rate", "resource_cost_rate"]

WORKSPACE_RESOURCE_OPTIONAL_FIELD_VALUES: set[WorkspaceResourceOptionalField] = {
    "resource_bill_rate",
    "resource_cost_rate",
}


def check_workspace_resource_optional_field(value: str) -> WorkspaceResourceOptionalField:
    if value in WORKSPACE_RESOURCE_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKSPACE_RESOURCE_OPTIONAL_FIELD_VALUES!r}")

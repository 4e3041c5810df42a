from typing import Literal

CreateWorkspaceOptionalFieldsItem = Literal[
    "billable_minutes",
    "client_lead_name",
    "estimated_minutes",
    "incoming_email_address",
    "lock_date",
    "minutes_logged",
    "non_billable_minutes",
    "provider_lead_name",
    "revenue_recognition_method_id",
    "revenue_recognition_method_name",
    "stage",
    "total_invoiced",
    "total_minutes_approved",
]

CREATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateWorkspaceOptionalFieldsItem] = {
    "billable_minutes",
    "client_lead_name",
    "estimated_minutes",
    "incoming_email_address",
    "lock_date",
    "minutes_logged",
    "non_billable_minutes",
    "provider_lead_name",
    "revenue_recognition_method_id",
    "revenue_recognition_method_name",
    "stage",
    "total_invoiced",
    "total_minutes_approved",
}


def check_create_workspace_optional_fields_item(value: str) -> CreateWorkspaceOptionalFieldsItem:
    if value in CREATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

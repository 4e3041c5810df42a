from typing import Literal

UpdateWorkspaceOptionalFieldsItem = Literal[
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

UPDATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateWorkspaceOptionalFieldsItem] = {
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


def check_update_workspace_optional_fields_item(value: str) -> UpdateWorkspaceOptionalFieldsItem:
    if value in UPDATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

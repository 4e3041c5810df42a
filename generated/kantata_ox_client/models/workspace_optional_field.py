from typing import Literal

WorkspaceOptionalField = Literal[
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

WORKSPACE_OPTIONAL_FIELD_VALUES: set[WorkspaceOptionalField] = {
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


def check_workspace_optional_field(value: str) -> WorkspaceOptionalField:
    if value in WORKSPACE_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {WORKSPACE_OPTIONAL_FIELD_VALUES!r}")

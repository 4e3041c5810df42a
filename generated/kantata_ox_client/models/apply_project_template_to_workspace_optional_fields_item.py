from typing import Literal

ApplyProjectTemplateToWorkspaceOptionalFieldsItem = Literal[
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

APPLY_PROJECT_TEMPLATE_TO_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES: set[
    ApplyProjectTemplateToWorkspaceOptionalFieldsItem
] = {
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


def check_apply_project_template_to_workspace_optional_fields_item(
    value: str,
) -> ApplyProjectTemplateToWorkspaceOptionalFieldsItem:
    if value in APPLY_PROJECT_TEMPLATE_TO_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {APPLY_PROJECT_TEMPLATE_TO_WORKSPACE_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

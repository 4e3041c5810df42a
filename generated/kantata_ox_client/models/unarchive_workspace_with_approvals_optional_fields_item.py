from typing import Literal

UnarchiveWorkspaceWithApprovalsOptionalFieldsItem = Literal[
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

UNARCHIVE_WORKSPACE_WITH_APPROVALS_OPTIONAL_FIELDS_ITEM_VALUES: set[
    UnarchiveWorkspaceWithApprovalsOptionalFieldsItem
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


def check_unarchive_workspace_with_approvals_optional_fields_item(
    value: str,
) -> UnarchiveWorkspaceWithApprovalsOptionalFieldsItem:
    if value in UNARCHIVE_WORKSPACE_WITH_APPROVALS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UNARCHIVE_WORKSPACE_WITH_APPROVALS_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

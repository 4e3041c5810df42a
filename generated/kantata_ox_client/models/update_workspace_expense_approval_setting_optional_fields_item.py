from typing import Literal

UpdateWorkspaceExpenseApprovalSettingOptionalFieldsItem = Literal[
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

UPDATE_WORKSPACE_EXPENSE_APPROVAL_SETTING_OPTIONAL_FIELDS_ITEM_VALUES: set[
    UpdateWorkspaceExpenseApprovalSettingOptionalFieldsItem
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


def check_update_workspace_expense_approval_setting_optional_fields_item(
    value: str,
) -> UpdateWorkspaceExpenseApprovalSettingOptionalFieldsItem:
    if value in UPDATE_WORKSPACE_EXPENSE_APPROVAL_SETTING_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_WORKSPACE_EXPENSE_APPROVAL_SETTING_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

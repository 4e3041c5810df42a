from typing import Literal

DeactivateAccountMembershipOptionalFieldsItem = Literal["can_log_in", "non_participant"]

DEACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[DeactivateAccountMembershipOptionalFieldsItem] = {
    "can_log_in",
    "non_participant",
}


def check_deactivate_account_membership_optional_fields_item(
    value: str,
) -> DeactivateAccountMembershipOptionalFieldsItem:
    if value in DEACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {DEACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

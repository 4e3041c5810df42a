from typing import Literal

ActivateAccountMembershipOptionalFieldsItem = Literal["can_log_in", "non_participant"]

ACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[ActivateAccountMembershipOptionalFieldsItem] = {
    "can_log_in",
    "non_participant",
}


def check_activate_account_membership_optional_fields_item(value: str) -> ActivateAccountMembershipOptionalFieldsItem:
    if value in ACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACTIVATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

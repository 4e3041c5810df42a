from typing import Literal

UpdateAccountMembershipOptionalFieldsItem = Literal["can_log_in", "non_participant"]

UPDATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateAccountMembershipOptionalFieldsItem] = {
    "can_log_in",
    "non_participant",
}


def check_update_account_membership_optional_fields_item(value: str) -> UpdateAccountMembershipOptionalFieldsItem:
    if value in UPDATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

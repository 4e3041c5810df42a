from typing import Literal

GetAccountMembershipOptionalFieldsItem = Literal["can_log_in", "non_participant"]

GET_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[GetAccountMembershipOptionalFieldsItem] = {
    "can_log_in",
    "non_participant",
}


def check_get_account_membership_optional_fields_item(value: str) -> GetAccountMembershipOptionalFieldsItem:
    if value in GET_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ACCOUNT_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

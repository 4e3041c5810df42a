from typing import Literal

GetAccountMembershipsOptionalFieldsItem = Literal["can_log_in", "non_participant"]

GET_ACCOUNT_MEMBERSHIPS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetAccountMembershipsOptionalFieldsItem] = {
    "can_log_in",
    "non_participant",
}


def check_get_account_memberships_optional_fields_item(value: str) -> GetAccountMembershipsOptionalFieldsItem:
    if value in GET_ACCOUNT_MEMBERSHIPS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_ACCOUNT_MEMBERSHIPS_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

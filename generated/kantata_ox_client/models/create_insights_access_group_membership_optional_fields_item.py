from typing import Literal

CreateInsightsAccessGroupMembershipOptionalFieldsItem = Literal["account_permission", "user_name"]

CREATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[
    CreateInsightsAccessGroupMembershipOptionalFieldsItem
] = {
    "account_permission",
    "user_name",
}


def check_create_insights_access_group_membership_optional_fields_item(
    value: str,
) -> CreateInsightsAccessGroupMembershipOptionalFieldsItem:
    if value in CREATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CREATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

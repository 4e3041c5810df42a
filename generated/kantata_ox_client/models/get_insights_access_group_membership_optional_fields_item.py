from typing import Literal

GetInsightsAccessGroupMembershipOptionalFieldsItem = Literal["account_permission", "user_name"]

GET_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[
    GetInsightsAccessGroupMembershipOptionalFieldsItem
] = {
    "account_permission",
    "user_name",
}


def check_get_insights_access_group_membership_optional_fields_item(
    value: str,
) -> GetInsightsAccessGroupMembershipOptionalFieldsItem:
    if value in GET_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GET_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

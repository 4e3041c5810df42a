from typing import Literal

UpdateInsightsAccessGroupMembershipOptionalFieldsItem = Literal["account_permission", "user_name"]

UPDATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES: set[
    UpdateInsightsAccessGroupMembershipOptionalFieldsItem
] = {
    "account_permission",
    "user_name",
}


def check_update_insights_access_group_membership_optional_fields_item(
    value: str,
) -> UpdateInsightsAccessGroupMembershipOptionalFieldsItem:
    if value in UPDATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {UPDATE_INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELDS_ITEM_VALUES!r}"
    )

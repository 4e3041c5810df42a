from typing import Literal

InsightsAccessGroupMembershipOptionalField = Literal["account_permission", "user_name"]

INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELD_VALUES: set[InsightsAccessGroupMembershipOptionalField] = {
    "account_permission",
    "user_name",
}


def check_insights_access_group_membership_optional_field(value: str) -> InsightsAccessGroupMembershipOptionalField:
    if value in INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {INSIGHTS_ACCESS_GROUP_MEMBERSHIP_OPTIONAL_FIELD_VALUES!r}"
    )

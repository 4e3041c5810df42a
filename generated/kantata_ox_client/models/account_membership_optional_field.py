from typing import Literal

AccountMembershipOptionalField = Literal["can_log_in", "non_participant"]

ACCOUNT_MEMBERSHIP_OPTIONAL_FIELD_VALUES: set[AccountMembershipOptionalField] = {
    "can_log_in",
    "non_participant",
}


def check_account_membership_optional_field(value: str) -> AccountMembershipOptionalField:
    if value in ACCOUNT_MEMBERSHIP_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {ACCOUNT_MEMBERSHIP_OPTIONAL_FIELD_VALUES!r}")

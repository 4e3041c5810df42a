from typing import Literal

UserOptionalField = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

USER_OPTIONAL_FIELD_VALUES: set[UserOptionalField] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_user_optional_field(value: str) -> UserOptionalField:
    if value in USER_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {USER_OPTIONAL_FIELD_VALUES!r}")

from typing import Literal

UpdateUserOptionalFieldsItem = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

UPDATE_USER_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateUserOptionalFieldsItem] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_update_user_optional_fields_item(value: str) -> UpdateUserOptionalFieldsItem:
    if value in UPDATE_USER_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_USER_OPTIONAL_FIELDS_ITEM_VALUES!r}")

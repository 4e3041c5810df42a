from typing import Literal

GetUsersOptionalFieldsItem = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

GET_USERS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetUsersOptionalFieldsItem] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_get_users_optional_fields_item(value: str) -> GetUsersOptionalFieldsItem:
    if value in GET_USERS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_USERS_OPTIONAL_FIELDS_ITEM_VALUES!r}")

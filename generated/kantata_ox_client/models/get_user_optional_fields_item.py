from typing import Literal

GetUserOptionalFieldsItem = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

GET_USER_OPTIONAL_FIELDS_ITEM_VALUES: set[GetUserOptionalFieldsItem] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_get_user_optional_fields_item(value: str) -> GetUserOptionalFieldsItem:
    if value in GET_USER_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_USER_OPTIONAL_FIELDS_ITEM_VALUES!r}")

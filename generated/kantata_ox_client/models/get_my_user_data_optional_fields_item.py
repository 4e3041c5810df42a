from typing import Literal

GetMyUserDataOptionalFieldsItem = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

GET_MY_USER_DATA_OPTIONAL_FIELDS_ITEM_VALUES: set[GetMyUserDataOptionalFieldsItem] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_get_my_user_data_optional_fields_item(value: str) -> GetMyUserDataOptionalFieldsItem:
    if value in GET_MY_USER_DATA_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_MY_USER_DATA_OPTIONAL_FIELDS_ITEM_VALUES!r}")

from typing import Literal

GetMyWorkCapacityOptionalFieldsItem = Literal[
    "abbreviated_timezone", "bio", "city", "classification", "country", "last_site_activity", "state", "website"
]

GET_MY_WORK_CAPACITY_OPTIONAL_FIELDS_ITEM_VALUES: set[GetMyWorkCapacityOptionalFieldsItem] = {
    "abbreviated_timezone",
    "bio",
    "city",
    "classification",
    "country",
    "last_site_activity",
    "state",
    "website",
}


def check_get_my_work_capacity_optional_fields_item(value: str) -> GetMyWorkCapacityOptionalFieldsItem:
    if value in GET_MY_WORK_CAPACITY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_MY_WORK_CAPACITY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

from typing import Literal

GetHolidaysOptionalFieldsItem = Literal["calendar_names_list"]

GET_HOLIDAYS_OPTIONAL_FIELDS_ITEM_VALUES: set[GetHolidaysOptionalFieldsItem] = {
    "calendar_names_list",
}


def check_get_holidays_optional_fields_item(value: str) -> GetHolidaysOptionalFieldsItem:
    if value in GET_HOLIDAYS_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_HOLIDAYS_OPTIONAL_FIELDS_ITEM_VALUES!r}")

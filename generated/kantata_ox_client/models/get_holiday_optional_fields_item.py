from typing import Literal

GetHolidayOptionalFieldsItem = Literal["calendar_names_list"]

GET_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES: set[GetHolidayOptionalFieldsItem] = {
    "calendar_names_list",
}


def check_get_holiday_optional_fields_item(value: str) -> GetHolidayOptionalFieldsItem:
    if value in GET_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

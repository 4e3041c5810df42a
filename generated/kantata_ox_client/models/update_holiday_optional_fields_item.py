from typing import Literal

UpdateHolidayOptionalFieldsItem = Literal["calendar_names_list"]

UPDATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateHolidayOptionalFieldsItem] = {
    "calendar_names_list",
}


def check_update_holiday_optional_fields_item(value: str) -> UpdateHolidayOptionalFieldsItem:
    if value in UPDATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

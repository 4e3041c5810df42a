from typing import Literal

CreateHolidayOptionalFieldsItem = Literal["calendar_names_list"]

CREATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateHolidayOptionalFieldsItem] = {
    "calendar_names_list",
}


def check_create_holiday_optional_fields_item(value: str) -> CreateHolidayOptionalFieldsItem:
    if value in CREATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_HOLIDAY_OPTIONAL_FIELDS_ITEM_VALUES!r}")

from typing import Literal

GetExpensesOptionalFieldsItem = Literal["user_can_edit"]

GET_EXPENSES_OPTIONAL_FIELDS_ITEM_VALUES: set[GetExpensesOptionalFieldsItem] = {
    "user_can_edit",
}


def check_get_expenses_optional_fields_item(value: str) -> GetExpensesOptionalFieldsItem:
    if value in GET_EXPENSES_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EXPENSES_OPTIONAL_FIELDS_ITEM_VALUES!r}")

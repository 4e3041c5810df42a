from typing import Literal

GetExpenseOptionalFieldsItem = Literal["user_can_edit"]

GET_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES: set[GetExpenseOptionalFieldsItem] = {
    "user_can_edit",
}


def check_get_expense_optional_fields_item(value: str) -> GetExpenseOptionalFieldsItem:
    if value in GET_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {GET_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

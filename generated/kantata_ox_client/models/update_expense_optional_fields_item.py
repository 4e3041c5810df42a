from typing import Literal

UpdateExpenseOptionalFieldsItem = Literal["user_can_edit"]

UPDATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES: set[UpdateExpenseOptionalFieldsItem] = {
    "user_can_edit",
}


def check_update_expense_optional_fields_item(value: str) -> UpdateExpenseOptionalFieldsItem:
    if value in UPDATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {UPDATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

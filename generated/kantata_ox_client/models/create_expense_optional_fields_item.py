from typing import Literal

CreateExpenseOptionalFieldsItem = Literal["user_can_edit"]

CREATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES: set[CreateExpenseOptionalFieldsItem] = {
    "user_can_edit",
}


def check_create_expense_optional_fields_item(value: str) -> CreateExpenseOptionalFieldsItem:
    if value in CREATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {CREATE_EXPENSE_OPTIONAL_FIELDS_ITEM_VALUES!r}")

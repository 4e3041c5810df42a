from typing import Literal

ExpenseOptionalField = Literal["user_can_edit"]

EXPENSE_OPTIONAL_FIELD_VALUES: set[ExpenseOptionalField] = {
    "user_can_edit",
}


def check_expense_optional_field(value: str) -> ExpenseOptionalField:
    if value in EXPENSE_OPTIONAL_FIELD_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {EXPENSE_OPTIONAL_FIELD_VALUES!r}")
